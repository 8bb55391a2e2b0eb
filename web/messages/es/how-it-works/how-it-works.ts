import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/how-it-works/how-it-works.ts';

export default {
  mine: 'Cómo funcionan mis páginas',
  back: 'Volver a la página',
  others: 'Para las demás personas de aquí',
  role: {
    therapist: 'Para quien da la terapia',
    client: 'Para clientes',
    supervisor: 'Para quien supervisa',
    facilitator: 'Para quien guía un grupo',
    manager: 'Para quien dirige el servicio',
    administrator: 'Para quien administra',
    secretary: 'Para la recepción',
  },
} satisfies InPart<typeof en>;
