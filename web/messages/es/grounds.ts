import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/grounds.ts';

export default {
  title: 'En qué se apoya “{{what}}”',
  written: 'Por {{author}}, {{month}}, con palabras propias a partir de: {{after}}. Licencia: {{licence}}.',
  read: 'Lo leyó para este servicio {{by}} el {{on}}.',
  notRead: 'Ningún profesional clínico de este servicio ha dicho todavía que lo leyó.',
} satisfies InPart<typeof en>;
