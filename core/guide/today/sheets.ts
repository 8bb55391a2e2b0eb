import type { Course } from '#core/course/course.ts';
import { agreedVersion } from '#core/course/sheets/agreed.ts';
import { standing } from '#core/course/sheets/asked.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';

/** A sheet that is offered in this phase, and how it stands. */
export interface SheetToday {
  sheet: string;
  name: string;
  says: string;
  /** The one that is kept, or the latest of several; null where none was written. */
  entry: string | null;
  /** How many were written. */
  written: number;
  /** Whether several are kept. */
  several: boolean;
  state: 'not_written' | 'written' | 'shared' | 'agreed';
}

function stateOf(course: Course, sheet: Sheet): Pick<SheetToday, 'entry' | 'written' | 'state'> {
  const entries = standing(course.sheets, sheet.id);
  const last = entries.at(-1);
  const now = last?.versions.at(-1);
  if (!last || !now) return { entry: null, written: 0, state: 'not_written' };
  const isShared = now.shared !== 'not_yet' || sheet.shown === 'at_once';
  const state = sheet.agreed && agreedVersion(last) ? 'agreed' : isShared ? 'shared' : 'written';
  return { entry: last.id, written: entries.length, state };
}

/** The sheets of the form of therapy that belong to this phase. */
export const sheetsToday = (course: Course, { protocol }: Followed, phase: Phase): SheetToday[] =>
  protocol.sheets
    .filter(({ offered, writes }) => offered.includes(phase) && writes.includes('therapist'))
    .map((sheet) => ({
      sheet: sheet.id,
      name: sheet.name,
      says: sheet.says,
      several: sheet.kept === 'many',
      ...stateOf(course, sheet),
    }));
