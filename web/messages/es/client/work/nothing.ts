import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/work/nothing.ts';

export default {
  not_begun: 'Empezamos en nuestra primera sesión',
  not_yet: 'Todavía lo estamos viendo',
  not_chosen: 'No hemos escrito una sola cosa en la que trabajar',
  monthly: 'Seguir bien',
  finished: 'Lo que hicimos',
} satisfies Whole<typeof en>;
