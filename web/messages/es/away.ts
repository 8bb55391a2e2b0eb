import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/away.ts';

export default {
  named: '{{names}} ({{role}})',
  role: {
    duty: 'quien está de guardia',
    supervisor: 'quien supervisa',
    manager: 'quien dirige el servicio',
    administrator: 'quien cuida de Kith aquí',
  },
} satisfies InPart<typeof en>;
