import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/course/outcome.ts';

export default {
  title: { client: 'Lado a lado', therapist: 'Lado a lado' },
  lead: {
    client:
      'Cómo te sientes, cómo van tus días, lo que quieres lograr, lo que practicas y tu gente, en las mismas semanas. Solo tú puedes decir qué tiene que ver con qué.',
    therapist:
      'Síntomas, vida diaria, metas, habilidades y lazos en las mismas semanas. Están uno junto a otro; qué tiene que ver con qué lo dicen ustedes.',
  },
  part: {
    symptoms: { client: 'Cómo me siento', therapist: 'Síntomas' },
    functioning: { client: 'Mis días y la gente en ellos', therapist: 'La vida diaria y la gente' },
    goals: { client: 'Lo que quiero lograr', therapist: 'Metas' },
    skills: { client: 'Lo que practico', therapist: 'Habilidades' },
    ties: { client: 'Mi gente', therapist: 'Lazos' },
  },
  none: {
    symptoms: 'Todavía no se respondió nada.',
    functioning: 'Todavía no se preguntó cómo va la vida diaria.',
    goals: 'Todavía no se dijo qué tan cerca está ninguna meta.',
    skills: 'Todavía no se anotó ninguna práctica.',
    ties: 'Todavía no se dijo nada nuevo de nadie.',
  },
  better: '{{name}}: de {{from}} a {{to}}, de {{most}}. Está mejor.',
  worse: '{{name}}: de {{from}} a {{to}}, de {{most}}. Está más difícil.',
  same: '{{name}}: {{to}} de {{most}}, como al principio.',
  once: '{{name}}: {{to}} de {{most}}, respondido una vez hasta ahora.',
  scores: { client: 'Cómo se movieron mis puntajes', therapist: 'Los puntajes, al principio y ahora' },
  lowBetter: 'Más bajo es mejor.',
  highBetter: 'Más alto es mejor.',
  difficulty: {
    better: 'Cuánto costaron por esto el trabajo, la casa y la gente: de “{{from}}” a “{{to}}”. Está mejor.',
    worse:
      'Cuánto costaron por esto el trabajo, la casa y la gente: de “{{from}}” a “{{to}}”. Está más difícil.',
    same: 'Cuánto costaron por esto el trabajo, la casa y la gente: “{{to}}”, como al principio.',
    once: 'Cuánto costaron por esto el trabajo, la casa y la gente: “{{to}}”, respondido una vez hasta ahora.',
  },
  goal: {
    moved: '“{{goal}}”: de {{from}} a {{to}}, de 10.',
    same: '“{{goal}}”: {{to}} de 10, como al principio.',
    once: '“{{goal}}”: {{to}} de 10, dicho una vez hasta ahora.',
  },
  skill: {
    practised_one: '{{skill}}: practicado una vez, el {{on}}.',
    practised_other: '{{skill}}: practicado {{count}} veces, la última el {{on}}.',
    sure: 'Con cuánta confianza: de {{from}} a {{to}}, de 10.',
    kept: 'Para llevar: {{skill}}.',
  },
  tie: {
    nearer: '{{name}}: más cerca que al principio. Dicho de nuevo el {{on}}: {{what}}.',
    further: '{{name}}: más lejos que al principio. Dicho de nuevo el {{on}}: {{what}}.',
    anew: '{{name}}: dicho de nuevo el {{on}}: {{what}}.',
  },
  field: {
    ring: 'qué tan cerca',
    contactFrequency: 'cada cuánto hay contacto',
    satisfying: 'lo bueno',
    unsatisfying: 'lo que no es bueno',
    conflict: 'el conflicto',
    myExpectations: 'lo que se espera',
    theirExpectations: 'lo que espera la otra persona',
  },
  picture: {
    title: 'En las mismas semanas',
    words: 'Del {{from}} al {{to}}: {{lanes}}, uno debajo del otro.',
    goals: 'Metas, en promedio',
    day: 'Día',
    what: 'Qué',
    value: 'Número',
    practised: 'practicado',
    toldAnew: 'dicho de nuevo',
  },
} satisfies InPart<typeof en>;
