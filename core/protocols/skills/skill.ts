import { skillWords } from './words.ts';

/** A skill to practise, with a dialogue to read aloud. */
export interface Skill {
  id: string;
  title: string;
  purpose: string;
  when: string;
  /** Four to six steps. */
  steps: readonly string[];
  /** Who says what, in turn. */
  dialogue: readonly { who: string; says: string }[];
  caution: string;
}

/** Turns `['Ana: Hello.']` into a dialogue. */
export function dialogueOf(turns: readonly string[]): Skill['dialogue'] {
  return turns.map((turn) => {
    const [who = '', ...words] = turn.split(': ');
    return { who, says: words.join(': ') };
  });
}

export const notIfUnsafe = skillWords.en.notWithSomebodyWhoMight;
