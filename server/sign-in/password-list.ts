import { createRequire } from 'node:module';
import type lists from '@zxcvbn-ts/language-common';

const require = createRequire(import.meta.url);

/** Single words that make no password by themselves are in it too: what is guessed is a word with an ending. */
let known: ReadonlySet<string> | undefined;

const shortest = 4;
const lettersAlone = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, '');

/** The list is opened at the first question: about fifty thousand passwords by how often they are used, and eight thousand words. */
function listed(): ReadonlySet<string> {
  if (known) return known;
  const common: typeof lists = require('@zxcvbn-ts/language-common');
  known = new Set(
    [common.dictionary['passwords-common'], common.dictionary['diceware-common']]
      .flat()
      .flatMap((one) => [one, lettersAlone(one)])
      .filter((one) => one.length >= shortest),
  );
  return known;
}

/** One half of what is the same twice. */
const halfOf = (text: string) => {
  const half = text.slice(0, text.length / 2);
  return half + half === text ? half : text;
};

const backwards = (text: string) => [...text].toReversed().join('');

/**
 * Whether it is one entry of the list: as it stands, with digits and signs before or behind it, twice over, or backwards.
 * @param letters in lower case, without spaces
 */
export function isListed(letters: string): boolean {
  const core = lettersAlone(letters);
  const within = letters.replace(/[^a-z]/g, '');
  return [letters, core, halfOf(core), within, halfOf(within)]
    .flatMap((one) => [one, backwards(one)])
    .some((one) => one.length >= shortest && listed().has(one));
}
