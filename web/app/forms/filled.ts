/** Lines with something in them; those that were added and left blank are left behind. */
export const filled = <Line>(lines: readonly Line[] | undefined, wordsOf: (line: Line) => string): Line[] =>
  (lines ?? []).filter((line) => wordsOf(line).trim() !== '');

/** Lines that are nothing but words, without the blank ones. */
export const filledLines = (lines: readonly string[] | undefined): string[] => filled(lines, (line) => line);

/** A value from a list of choices, where what was chosen is in it. */
export const oneOf = <Value extends string>(values: readonly Value[], chosen: string) =>
  values.find((value) => value === chosen);
