import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/comparison.ts';

export default {
  title: 'Los tratamientos, uno junto a otro',
  which: 'Poner uno junto a otro',
  first: 'A la izquierda',
  second: 'A la derecha',
  told: 'Escrito en {{month}}. Dice lo que es habitual; cada terapeuta y cada servicio es un poco distinto. Nadie puede saber por una tabla cuál es el adecuado para ti: háblalo.',
  grounds: 'Qué se sabe, y de dónde viene',
  described: 'Lo demás describe lo habitual: {{sources}}.',
} satisfies Whole<typeof en>;
