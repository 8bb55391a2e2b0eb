import { spokenDate } from '#core/days/spoken-date.ts';
import { shownCount } from '#core/lists/small-counts.ts';
import type { ResearchDataset } from './dataset.ts';
import { noteWords } from './words.ts';

/** What the service says of it: what clients were told it is for, and the day it is made. */
export interface NoteAsked {
  purpose: string;
  on: string;
}

/** What was left out of a file for research, and what it was checked for, in sentences. */
export function researchNote(
  { rows, emptied, leftOut, risk }: ResearchDataset,
  { purpose, on }: NoteAsked,
): string {
  const say = noteWords.en;
  return [
    say.title,
    [say.madeOn(spokenDate(on)), ...(purpose ? [say.purpose(purpose)] : [])].join('\n'),
    say.courses(rows.length),
    say.leftOut(shownCount(leftOut)),
    say.emptied(emptied),
    say.never,
    say.afterClosing,
    say.empty,
    say.checked(risk.alike, risk.sets),
    say.sameChange(risk.sameChange),
    say.notChecked,
    '',
  ].join('\n\n');
}
