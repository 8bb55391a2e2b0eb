import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/alliance.ts';

export default {
  title: 'Cómo trabajamos juntos',
  lead: 'Cuatro números, un minuto. Los números bajos sirven tanto como los altos.',
  reads: '{{who}} lee esto. No hace falta que respondas.',
  understood: '¿Sientes que {{who}} te entiende?',
  aims: '¿Buscamos lo mismo?',
  fits: '¿Te va bien la forma en que trabajamos?',
  caredFor: '¿Sientes que a {{who}} le importa cómo estás?',
  howMuch: 'De 0 a 10',
  different: '¿Debería cambiar algo?',
  words: 'En mis palabras',
  send: 'Enviar',
  leave: 'Saltar',
  thanks: 'Gracias. Si algo todavía no está bien, vale la pena hablarlo con {{who}}.',
  said: 'Lo que dijiste el {{on}}',
  saidIs: '{{count}} de 10',
  notYet: 'Esto se pregunta después de algunas sesiones.',
} satisfies Whole<typeof en>;
