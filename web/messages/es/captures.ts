import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/captures.ts';

export default {
  notAtAll: 'nada',
  veryStrong: 'con mucha fuerza',
  unsure: 'No tengo la certeza de que sea esto',
} satisfies InPart<typeof en>;
