import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/moods.ts';

export default {
  byTie: {
    title: 'El ánimo y la gente',
    none: {
      you: 'Cuenta con quién fue un momento y cómo estabas después. Así puedes ver aquí cómo va tu ánimo con cada lazo.',
      they: 'Cuando los momentos tengan un ánimo y a alguien, aquí se ve el ánimo junto a cada lazo.',
    },
    notCalled: 'No se dijo nada del lazo',
    since: '{{said}}, desde el {{on}}',
    one: {
      you_one: 'Con {{name}} tu ánimo fue {{average}} de 10, una vez.',
      you_other: 'Con {{name}} tu ánimo fue {{average}} de 10 en promedio, en {{count}} momentos.',
      they_one: 'Con {{name}} el ánimo fue {{average}} de 10, una vez.',
      they_other: 'Con {{name}} el ánimo fue {{average}} de 10 en promedio, en {{count}} momentos.',
    },
    two: {
      you: 'Con {{name}} tu ánimo fue {{before}} en promedio ({{first}}), y después {{after}} ({{last}}).',
      they: 'Con {{name}} el ánimo fue {{before}} en promedio ({{first}}), y después {{after}} ({{last}}).',
    },
    noCause: 'Esto muestra lo que pasó a la vez, no qué causó qué.',
  },
} satisfies InPart<typeof en>;
