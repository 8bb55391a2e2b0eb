import { plainNumber } from '#core/forms/identifiers.ts';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import { isNamed } from '#core/words/names.ts';
import type { Show, Sift } from './sift-asked.ts';
import { trackOrder } from './track-order.ts';

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
const calls = ({ alarm, died, openAlarm }: CaseloadRow) =>
  alarm === 'raised' && (!died || openAlarm?.sinceDeath === true);

const gravestFirst = (a: CaseloadRow, b: CaseloadRow) =>
  Number(calls(b)) - Number(calls(a)) ||
  trackOrder(a) - trackOrder(b) ||
  a.client.name.localeCompare(b.client.name);

/** Whether a client is meant by part of their name, or by a number of theirs as far as it was typed. */
function isMeant({ client, numbers = [] }: CaseloadRow, find: string): boolean {
  if (isNamed(client.name, find, 'anywhere')) return true;
  const typed = plainNumber(find);
  return typed !== '' && numbers.some((one) => plainNumber(one).startsWith(typed));
}

/** The rows that are asked for: those with an alarm first, then those doing worst, then by name. Courses under way, unless said otherwise. */
export function sifted(
  rows: readonly CaseloadRow[],
  { find = '', show = 'under_way', focus }: Sift,
): CaseloadRow[] {
  const asked = rows.filter(
    (row) =>
      isShown[show](row) &&
      isMeant(row, find) &&
      (focus === undefined ||
        (row.focusRoom ?? row.focus ?? (row.focusCalled ? 'on a sheet' : 'none')) === focus),
  );
  return asked.toSorted(gravestFirst);
}
