import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/work/routines.ts';

export default {
  choice: {
    day: {
      mon: 'Lunes',
      tue: 'Martes',
      wed: 'Miércoles',
      thu: 'Jueves',
      fri: 'Viernes',
      sat: 'Sábado',
      sun: 'Domingo',
    },
  },
} satisfies InPart<typeof en>;
