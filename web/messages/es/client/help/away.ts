import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/help/away.ts';

export default {
  title: 'Mientras {{who}} no está',
  day: '{{who}} no está el {{from}}.',
  days: '{{who}} no está del {{from}} al {{to}}.',
  instead: 'Si en esos días le dices a Kith que no estás a salvo, enseguida le pide a {{standsIn}}.',
  nobody:
    'Kith no tiene a quién pedirle en su lugar en este momento. Por favor, no esperes una respuesta aquí: llama a uno de los números.',
  session: 'Todavía hay una sesión reservada en esos días. Si se cambia o se cancela, lo lees aquí.',
  now: 'Si necesitas a alguien ahora, en Ayuda ya están los números.',
  asks: '{{who}} no está hasta el {{to}}. Kith le pide enseguida a {{standsIn}} en su lugar, y no puede prometer que alguien lo vea enseguida. Por favor, no esperes si necesitas a alguien ahora.',
  asksNobody:
    '{{who}} no está hasta el {{to}}, y Kith no tiene a quién pedirle en su lugar en este momento. Por favor, no esperes: llama a uno de los números.',
} satisfies Whole<typeof en>;
