import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/about.ts';

export default {
  title: 'Sobre este tratamiento',
  lead: 'Se llama {{name}}. Abre lo que quieras; lo demás puede esperar.',
  told: 'Lo que hacemos aquí',
  notAsked: 'Lo que no se te pide',
  notTheSameAs: 'No es lo mismo que',
  part: {
    before: 'Antes de empezar',
    first: 'Las dos primeras sesiones',
    third: 'Las sesiones tres y cuatro',
    middle: 'En el medio',
    ending: 'Las últimas sesiones',
    always: 'En cualquier momento',
  },
  partElse: {
    before: 'Antes de empezar',
    first: 'Al principio',
    third: 'Un poco después',
    middle: 'En el medio',
    ending: 'Los últimos encuentros',
    always: 'En cualquier momento',
  },
} satisfies Whole<typeof en>;
