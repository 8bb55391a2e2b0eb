import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/how-it-began.ts';

export default {
  title: 'Cómo empezó',
  lead: 'Cuatro preguntas sencillas: ¿qué pasaba cuando empezaste a sentirte así, o cuando empeoró?',
  reads: '{{who}} lee esto. Deja fuera lo que prefieras no decir.',
  again: 'Responder de nuevo las cuatro preguntas',
  ask: {
    conflict: '¿Había problemas con alguien: peleas, o silencio?',
    loss: '¿Murió alguien que te importaba, o perdiste a alguien?',
    change: '¿Cambió algo grande: trabajo, casa, salud, familia, una mudanza, un nacimiento?',
    alone: '¿Llevabas mucho tiempo sin compañía, o sin nadie en quien confiar?',
  },
  words: 'Qué pasó, en tus palabras',
  when: 'Cuándo, hasta donde sabes',
  people: 'Con quién',
  save: 'Guardar las respuestas',
  is: { yes: 'Sí', perhaps: 'Quizá', no: 'No', rather_not: 'Prefiero no decirlo' },
  short: {
    loss: 'Una pérdida',
    conflict: 'Problemas con alguien',
    change: 'Un cambio grande',
    alone: 'La soledad',
  },
  behind: {
    title: 'Lo que puede haber detrás',
    lead: 'Los problemas con otras personas pueden venir de más atrás. Basta una palabra: no se te va a pedir que lo cuentes de nuevo.',
    begin: 'Decir qué puede haber detrás',
    again: 'Decir de nuevo qué puede haber detrás',
    choose: 'Qué puede haber detrás',
    words: 'En tus palabras: {{what}}',
    save: 'Guardar',
    routes: {
      title: 'Otra forma puede servir mejor',
      anxious_with_people:
        'Mucha ansiedad entre la gente: hay una IPT hecha para eso. La guía para elegir una forma lo tiene en cuenta.',
      earlier_trauma:
        'Lo que pasó antes queda anotado aquí y no se recorre. Si todavía pesa cada día, la IPT para el estrés postraumático trabaja en eso sin contarlo de nuevo.',
    },
    is: {
      low_self_worth: 'Pienso poco de mí',
      anxious_with_people: 'Me pongo mal entre la gente',
      earlier_trauma: 'Algo malo que me pasó antes',
      other: 'Otra cosa',
    },
  },
  part: {
    title: 'Qué lo desató, y qué lo mantiene',
    lead: 'Marca lo que tiene que ver. No hace falta nada.',
    none: 'Todavía no hay nada que marcar. Lo que te trajo aquí y lo que pasó se puede marcar cuando esté escrito.',
    choose: 'Qué parte tiene',
    of: 'Qué parte tiene: {{what}}',
    is: { set_off: 'Lo desató', keeps_going: 'Lo mantiene' },
    mark: 'Su parte en esto',
    set_off: 'Qué lo desató',
    keeps_going: 'Qué lo mantiene',
    words: 'Cómo, en tus palabras',
    save: 'Guardar',
  },
} satisfies InPart<typeof en>;
