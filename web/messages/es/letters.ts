import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/letters.ts';

export default {
  noPdf: 'No se pudo descargar',
} satisfies InPart<typeof en>;
