import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/who-looked.ts';

export default {
  title: 'Quién miró mi expediente',
  lead: 'Cada vez que alguien abre tu expediente, aparece aquí. Solo pueden mirarlo quienes trabajan contigo.',
  none: 'Nadie más que tú lo ha mirado',
  noneWhy: 'Cuando alguien abra tu expediente, se ve aquí.',
  whoAs: '{{name}}, {{as}}',
  dayAt: '{{day}}, {{times}}',
  more_one: 'Una vez más, {{name}}: {{what}}',
  more_other: '{{count}} veces más, {{name}}: {{what}}',
  as: {
    therapist: 'terapeuta',
    supervisor: 'supervisión',
    emergency: 'en una emergencia',
    administrator: 'administración',
    manager: 'dirección',
    contact: 'alguien cercano a ti, en su propia página',
  },
  what: {
    course: 'Tu expediente',
    beside: 'Lo que está en su lista, y nada más',
    record: 'Todas las anotaciones',
    export: 'Se llevó una copia',
    letter: 'Una carta',
    list: 'Tu línea en su lista',
    found: 'Encontró tu nombre en una emergencia',
    emergency: 'Lo abrió en una emergencia',
  },
} satisfies Whole<typeof en>;
