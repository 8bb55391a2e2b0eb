import { besideOf } from '#core/course/beside/consents.ts';
import { sheetIn, sheetName } from '#core/course/beside/shared-sheets.ts';
import { cardsOf } from '#core/course/cards/of-the-form.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { keptTracker } from '#core/course/trackers/kept.ts';

/** What an entry says by id of something that a form of therapy brought. */
interface Ids {
  sheet?: unknown;
  entry?: unknown;
  tracker?: unknown;
  which?: unknown;
  meeting?: unknown;
  what?: unknown;
  beside?: unknown;
  card?: unknown;
}

/** A form as it was kept whole when it was begun or offered. */
const ownName = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : undefined;

function sheetTitle(course: Course, { sheet, entry }: Ids): string {
  const id = typeof sheet === 'string' ? sheet : course.sheets.entries.find((one) => one.id === entry)?.sheet;
  return ownName(sheet) ?? (id === undefined ? '' : sheetName(course, id));
}

const trackerTitle = (course: Course, { tracker }: Ids): string =>
  ownName(tracker) ?? (typeof tracker === 'string' ? (keptTracker(course, tracker)?.tracker.name ?? '') : '');

const cardTitle = (course: Course, { card }: Ids): string =>
  ownName(card) ?? cardsOf(course).find(({ id }) => id === card)?.name ?? '';

function meetingTitle(course: Course, { which, meeting }: Ids): string {
  const id = which ?? course.meetings.held.find((one) => one.id === meeting)?.which;
  return protocolFollowedBy(course)?.meetings.find((one) => one.id === id)?.name ?? '';
}

function sharedTitle(course: Course, { what, beside }: Ids): string {
  const name = typeof beside === 'string' ? besideOf(course, beside)?.name : undefined;
  const sheet = typeof what === 'string' ? sheetIn(what) : undefined;
  return [sheet === undefined ? '' : sheetName(course, sheet), name ?? ''].filter(Boolean).join(', ');
}

/**
 * The title of what an entry of the record is of, where its sentence is one for many things: the sheet, the tracker, the
 * meeting, who something is shared with; empty where the sentence says it already.
 */
export function titleOf(course: Course, type: string, data: unknown): string {
  const ids: Ids = typeof data === 'object' && data !== null ? data : {};
  if (type.startsWith('Card')) return cardTitle(course, ids);
  if (type.startsWith('Sheet')) return sheetTitle(course, ids);
  if (type.startsWith('Tracker')) return trackerTitle(course, ids);
  if (type.startsWith('Meeting')) return meetingTitle(course, ids);
  return type.startsWith('Sharing') || type.startsWith('Beside') ? sharedTitle(course, ids) : '';
}
