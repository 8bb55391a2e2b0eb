import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/earlier.ts';

export default {
  title: 'Lo que hicimos antes',
  none: 'Nada antes de esto',
  noneWhy: 'Cuando terminemos y empecemos de nuevo, lo que hicimos se queda aquí para ti.',
  course: 'Del {{from}} al {{to}}',
  sessions_one: 'Nos vimos una vez.',
  sessions_other: 'Nos vimos {{count}} veces.',
} satisfies Whole<typeof en>;
