import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/without-app/plain.ts';

export default {
  title: 'Compras',
  first: 'Pan',
  second: 'Leche',
  third: 'Manzanas',
  fourth: 'Jabón para la ropa',
} satisfies Whole<typeof en>;
