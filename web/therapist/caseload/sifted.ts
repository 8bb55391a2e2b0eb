import type { CaseloadRow } from '#core/lists/caseload.ts';
import { isToClose } from '#core/lists/summary.ts';
import { areas } from '#core/protocols/areas/rooms.ts';
import { isNamed } from '#core/words/names.ts';
import { directions } from '#web/ui/tables/columns.ts';
import { trackOrder } from './track-order.ts';

export const shows = [
  'under_way',
  'alarm',
  'not_on_track',
  'overdue',
  'not_booked',
  'ending',
  'finished',
  'all',
] as const;
export type Show = (typeof shows)[number];
export const focuses = [...areas, 'none'] as const;

/** What is asked of the caseload; it stands in the address, so that coming back shows the same. */
export interface Sift {
  find?: string;
  show?: Show;
  focus?: (typeof focuses)[number];
  /** The column the rows are put in order by. */
  by?: string;
  order?: (typeof directions)[number];
}

export function readSift(asked: Record<string, unknown>): Sift {
  return {
    find: typeof asked.find === 'string' && asked.find ? asked.find : undefined,
    show: shows.find((one) => one === asked.show),
    focus: focuses.find((one) => one === asked.focus),
    by: typeof asked.by === 'string' && asked.by ? asked.by : undefined,
    order: directions.find((one) => one === asked.order),
  };
}

const isUnderWay = (row: CaseloadRow) => row.status !== 'closed';
/** Under way with a client who lives: what drifts or is not booked can still be mended. */
const goesOn = (row: CaseloadRow) => isUnderWay(row) && !row.died;

const isShown: Record<Show, (row: CaseloadRow) => boolean> = {
  under_way: isUnderWay,
  alarm: (row) => row.alarm === 'raised',
  not_on_track: (row) => goesOn(row) && (row.signal === 'red' || row.signal === 'amber'),
  overdue: (row) => goesOn(row) && row.overdue.length > 0,
  not_booked: (row) => goesOn(row) && row.next === null,
  ending: (row) => goesOn(row) && row.phase === 'ending',
  finished: (row) => !isUnderWay(row),
  all: () => true,
};

/** Whether an alarm waits of somebody who lives. */
const calls = (row: CaseloadRow) => row.alarm === 'raised' && !isToClose(row);

const gravestFirst = (a: CaseloadRow, b: CaseloadRow) =>
  Number(calls(b)) - Number(calls(a)) ||
  trackOrder(a) - trackOrder(b) ||
  a.client.name.localeCompare(b.client.name);

/** The rows that are asked for: those with an alarm first, then those doing worst, then by name. Courses under way, unless said otherwise. */
export function sifted(
  rows: readonly CaseloadRow[],
  { find = '', show = 'under_way', focus }: Sift,
): CaseloadRow[] {
  const asked = rows.filter(
    (row) =>
      isShown[show](row) &&
      isNamed(row.client.name, find, 'anywhere') &&
      (focus === undefined ||
        (row.focusRoom ?? row.focus ?? (row.focusCalled ? 'on a sheet' : 'none')) === focus),
  );
  return asked.toSorted(gravestFirst);
}
