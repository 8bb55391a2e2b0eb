import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/how-it-began.ts';

export default {
  is: { yes: 'Sí', perhaps: 'Quizá', no: 'No', rather_not: 'Prefiero no decirlo' },
  short: {
    loss: 'Una pérdida',
    conflict: 'Problemas con alguien',
    change: 'Un cambio grande',
    alone: 'La soledad',
  },
  behind: {
    title: 'Lo que puede haber detrás',
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
