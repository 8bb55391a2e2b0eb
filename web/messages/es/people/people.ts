import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/people/people.ts';

export default {
  comfort: {
    title: 'A gusto entre la gente',
    rate: 'Qué tan a gusto estoy entre la gente',
    ask: 'Últimamente, ¿qué tan a gusto estuviste entre la gente?',
    low: 'nada',
    high: 'del todo',
    where: 'Dónde fue',
    whereHint: 'Por ejemplo: una comida en el trabajo.',
    keep: 'Guardar',
    none: {
      you: 'Todavía no dijiste qué tan a gusto estás entre la gente.',
      they: 'La persona todavía no dijo qué tan a gusto está entre la gente. Puede hacerlo en su teléfono, en Mi gente.',
    },
    once: '{{comfort}} de 10 el {{on}}; 10 es del todo a gusto.',
    moved: '{{from}} de 10 el {{first}}, {{to}} de 10 el {{last}}; 10 es del todo a gusto.',
    on: 'Día',
    rated: 'A gusto, de 0 a 10',
  },
  wanted: {
    title: 'Lo que puede salir de esto',
    said: '{{whose}}: {{words}}',
    in: { me: 'En mí', them: 'En esa persona', us: 'Entre nosotros' },
    makeGoal: 'Ponerlo como meta',
    makeGoalOf: 'Ponerlo como meta: {{words}}',
    tryIt: 'Probar algo',
    tryItOf: 'Probar algo: {{words}}',
    isGoal: 'Ahora es una meta.',
    isGoalRated: 'Es una meta: {{rating}} de 10 la última vez.',
    isTried: 'Está entre las cosas por probar.',
    wasTried: 'Probado: {{result}}.',
    lookBack: 'Contar qué pasó con eso',
    change: 'Cambiar',
    mine: 'Lo que quería con otras personas',
    wantedWith: 'Lo que querías con {{name}}:',
    became: '¿Qué pasó con eso?',
    becameHint: 'Puede ser otra cosa que lo que querías.',
  },
} satisfies InPart<typeof en>;
