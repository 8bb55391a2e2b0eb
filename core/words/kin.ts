import { isSameName } from './names.ts';

/** What the family is called to each other, by language: alone it is no name, and is said as one speaks of one’s own. */
const kin = {
  en: `mother mum mom mama father dad papa parent parents sister brother husband wife partner spouse fiancé fiancée
    girlfriend boyfriend son daughter child grandmother grandfather granddaughter grandson aunt uncle cousin niece
    nephew stepmother stepfather stepsister stepbrother mother-in-law father-in-law sister-in-law brother-in-law`,
};

const words = Object.values(kin).flatMap((list) => list.split(/\s+/));

/** The word of kinship that stands where a name would, as it stands within a sentence; undefined where it is a name. */
export const kinCalled = (name: string): string | undefined => words.find((word) => isSameName(word, name));
