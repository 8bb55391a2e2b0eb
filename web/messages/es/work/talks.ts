import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/work/talks.ts';

export default {
  talkWith: 'Con {{who}}: {{about}}',
  choice: {
    tone: {
      calm: 'Tranquilo',
      warm: 'Cálido',
      firm: 'Firme',
      serious: 'Serio',
      light: 'Ligero',
      not_said: 'No se dijo',
    },
    step: {
      ask_for_time: 'Pedir un momento',
      open: 'Abrir el tema',
      how_it_is: 'Decir cómo es para mí',
      what_i_ask: 'Decir lo que pido',
      listen: 'Escuchar, y repetir lo que oí',
      offer: 'Ofrecer algo, o buscar un punto medio',
      if_heated: 'Si se calientan los ánimos',
      close: 'Cerrar, y acordar qué sigue',
    },
  },
} satisfies InPart<typeof en>;
