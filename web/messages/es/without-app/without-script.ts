import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/without-app/without-script.ts';

export default {
  needed: 'Kith necesita JavaScript. Actívalo para esta dirección y abre la página de nuevo.',
} satisfies Whole<typeof en>;
