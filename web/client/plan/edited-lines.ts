/** Lines edited as plain text, each keeping the rest of what was known of it, by its place and by its words. */
export function editedLines<Line>(
  before: readonly Line[],
  words: readonly string[],
  wordsOf: (line: Line) => string,
  made: (words: string, before: Line | undefined) => Line,
): Line[] {
  return words.map((text, place) => {
    const same = before.find((line) => wordsOf(line) === text);
    return made(text, same ?? before[place]);
  });
}

/** Without the lines that were added and left empty. */
export function filled<Line>(lines: readonly Line[], wordsOf: (line: Line) => string): Line[] {
  return lines.filter((line) => wordsOf(line).trim() !== '');
}
