import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/appointments.ts';

export default {
  day: 'Día',
  time: 'Hora',
  zone: 'Según la hora de {{zone}}',
  together: {
    aim: 'Para qué es',
    client: 'Cómo lo aceptaste',
    mayTell: 'Lo que se puede contar ahí',
    notTold: 'Lo que no se cuenta ahí',
    others: 'Cómo lo aceptaron los demás',
    unsaid: 'Nada de lo que se dijo a solas: no se acordó.',
    where: 'Dónde',
  },
} satisfies InPart<typeof en>;
