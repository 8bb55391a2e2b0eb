import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { agreedVersion } from './agreed.ts';
import { formOf, sheetOf, standing } from './asked.ts';
import { rowsLacking } from './lacking.ts';
import type { SheetEntry, SheetVersion } from './state.ts';

/** A sheet that waits for the client: to be answered whether it fits, or to be read. */
export interface SheetWaiting {
  entry: string;
  name: string;
  asks: 'answer' | 'read';
  /** By which it is remembered once it was read or left alone. */
  key: string;
}

/** The word by which a version that was read, or left alone, is remembered. */
export const sheetKey = (entry: string, version: number): string => `sheet/${entry}/${version}`;

function waitsFor(
  sheet: Sheet,
  { answers }: SheetEntry,
  now: SheetVersion,
): SheetWaiting['asks'] | undefined {
  const isAnswered = answers.some(({ version }) => version === now.version);
  if (sheet.agreed && !isAnswered && rowsLacking(sheet, now.fields).length === 0) return 'answer';
  return now.as === 'therapist' && !isAnswered ? 'read' : undefined;
}

/** What the client was given and has neither answered nor read, those to be agreed first. @param course as the client sees it */
export function sheetsWaiting(course: Course, leftOut: readonly string[] = []): SheetWaiting[] {
  const waiting = standing(course.sheets).flatMap((entry): SheetWaiting[] => {
    const now = entry.versions.at(-1);
    const sheet = sheetOf(course.sheets, entry);
    const asks = now && sheet && waitsFor(sheet, entry, now);
    if (!asks) return [];
    const key = sheetKey(entry.id, now.version);
    return leftOut.includes(key)
      ? []
      : [{ entry: entry.id, name: sheet.clientLabel ?? sheet.name, asks, key }];
  });
  return waiting.toSorted((a, b) => Number(a.asks === 'read') - Number(b.asks === 'read'));
}

/** The sheet that takes the place of the focus, such as the IPAF of DIT, as the client agreed to it; undefined before that. */
export function focusAgreed(
  course: Course,
): { entry: SheetEntry; version: SheetVersion; sheet: Sheet } | undefined {
  const id = protocolFollowedBy(course)?.focus.bySheet;
  const entry = id === undefined ? undefined : standing(course.sheets, id).at(-1);
  const version = entry && agreedVersion(entry);
  const sheet = version && formOf(course.sheets, version);
  return entry && version && sheet ? { entry, version, sheet } : undefined;
}
