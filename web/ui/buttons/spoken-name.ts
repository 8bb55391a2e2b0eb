/** The whole words of a text in lower case, each between spaces. */
const wordsOf = (text: string) =>
  ` ${
    text
      .toLocaleLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join(' ') ?? ''
  } `;

/**
 * The name by which a button is spoken: it holds the words that are seen on it, so that who speaks to the machine is
 * understood (WCAG 2.5.3, label in name). Where it lacks them, they go first; a mark without letters is no word.
 */
export function spokenName(seen: unknown, spoken: string | undefined): string | undefined {
  if (spoken === undefined || typeof seen !== 'string' || !/\p{L}/u.test(seen)) return spoken;
  return wordsOf(spoken).includes(wordsOf(seen)) ? spoken : `${seen}: ${spoken}`;
}
