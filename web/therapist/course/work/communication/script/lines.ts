import type { FormOf } from '#core/course/book.ts';

export type ScriptLine = FormOf<'writeTurns'>['turns'][number];

const said = (line: ScriptLine) =>
  [line.words, line.tone, line.body, line.iMeant, line.iThoughtTheyMeant, line.unsaid].some((each) =>
    each?.trim(),
  ) || line.iFelt !== undefined;

/** The lines with one more after this place; the other one speaks. */
export function withLineAfter(lines: readonly ScriptLine[], place: number): ScriptLine[] {
  const before = lines[place]?.speaker;
  const speaker = before === 'me' ? 'other' : 'me';
  return [...lines.slice(0, place + 1), { speaker, words: '' }, ...lines.slice(place + 1)];
}

/** The lines that say something; empty ones are left out. */
export const spokenLines = (lines: readonly ScriptLine[]): ScriptLine[] => lines.filter(said);

/** What a script begins with: the client's own first line. */
export const firstLines: ScriptLine[] = [{ speaker: 'me', words: '' }];
