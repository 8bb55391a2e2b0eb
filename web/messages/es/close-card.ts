import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/close-card.ts';

export default {
  answer: { yes: 'Sí', sometimes: 'A veces', no: 'No' },
  like: 'Lo que me gusta',
  wish: 'Lo que deseo',
  read: {
    listens: 'Escuchar',
    time: 'Tener bastante tiempo juntos',
    promises: 'Cumplir lo que se promete',
    quarrels: 'Las peleas se arreglan',
    feelings: 'Poder decir lo que siento',
    good_times: 'Buenos ratos juntos',
  },
} satisfies InPart<typeof en>;
