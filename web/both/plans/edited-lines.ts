/** The line that one of these words was before: by its words; where no line came or went, by its place. */
export function lineBefore<Line>(
  before: readonly Line[],
  words: readonly string[],
  at: number,
  wordsOf: (line: Line) => string,
): Line | undefined {
  const same = before.find((line) => wordsOf(line) === words[at]);
  return same ?? (before.length === words.length ? before[at] : undefined);
}

/** Lines edited as plain text, each keeping the rest of what was known of it. */
export const editedLines = <Line>(
  before: readonly Line[],
  words: readonly string[],
  wordsOf: (line: Line) => string,
  made: (words: string, before: Line | undefined) => Line,
): Line[] => words.map((text, at) => made(text, lineBefore(before, words, at, wordsOf)));
