import type { FigureRow } from '#core/lists/figure-row.ts';
import { outcomeFrom, outcomeTold } from './outcome-told.ts';

/** In how many letters they are told, or so many times as many: what is sealed shows how long it is. */
const letters = 192;

/** How rows are told; what was told otherwise, by an older or a newer Kith, is read from the summary. */
const edition = 3;

type Told = [
  edition: typeof edition,
  status: FigureRow['status'],
  phase: string,
  area: string,
  problem: string,
  closedAs: string | null,
  standing: 0 | 1,
  turnedOut: string,
  phq9: FigureRow['moved']['phq-9'],
  gad7: FigureRow['moved']['gad-7'],
  alarm: 0 | 1,
  research: 0 | 1,
  form: string,
  begunIn: number,
  closedIn: number,
  sessions: number,
  kept: [month: number, held: number, missed: number][],
  closedOn: number,
  therapist: string,
  place: string | null,
];

/** Months are told as numbers, which are short: January of the year 1900 is 1, and none is 0. */
const monthTold = (month: string | null): number =>
  month === null ? 0 : (Number(month.slice(0, 4)) - 1900) * 12 + Number(month.slice(5, 7));

const months = new Map<number, string>();

/** Rows of one month share its name. */
function monthFrom(told: number): string {
  const known = months.get(told);
  if (known !== undefined) return known;
  const month = monthNamed(told);
  months.set(told, month);
  return month;
}

function monthNamed(told: number): string {
  const before = told - 1;
  const [year, month] = [1900 + Math.floor(before / 12), (before % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** What figures read of a course, as its row keeps it. */
export function figuresTold(row: FigureRow): string {
  const { status, phase, area, problem, closedAs, turnedOut, moved, form, sessions } = row;
  const told: Told = [
    edition,
    status,
    phase,
    area,
    problem,
    closedAs,
    row.standing === 'finished' ? 1 : 0,
    outcomeTold(turnedOut),
    moved['phq-9'],
    moved['gad-7'],
    row.alarm === 'open' ? 1 : 0,
    row.research === 'agreed' ? 1 : 0,
    form,
    monthTold(row.begunIn),
    monthTold(row.closedIn),
    sessions,
    row.kept.map(([month, held, missed]) => [monthTold(month), held, missed]),
    row.closedOn === null ? 0 : Number(row.closedOn.slice(8)),
    row.therapist,
    row.place,
  ];
  const text = JSON.stringify(told);
  // In bytes, since that is what the seal shows of an area named in any letters.
  const long = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(long / letters) * letters - long);
}

/** The same as figures read it; null where it was not told, or otherwise than here. */
export function figuresFrom(told: string | null): FigureRow | null {
  if (!told?.startsWith(`[${String(edition)},`)) return null;
  const read: Told = JSON.parse(told);
  const [, status, phase, area, problem, closedAs, standing, turnedOut, phq9, gad7, ...counted] = read;
  const [alarm, research, form, begunIn, closedIn, sessions, kept, closedOn, ...where] = counted;
  const [therapist, place] = where;
  return {
    form,
    begunIn: begunIn === 0 ? null : monthFrom(begunIn),
    closedIn: closedIn === 0 ? null : monthFrom(closedIn),
    closedOn: closedOn === 0 ? null : `${monthFrom(closedIn)}-${String(closedOn).padStart(2, '0')}`,
    therapist,
    place,
    sessions,
    status,
    phase,
    area,
    problem,
    closedAs,
    standing: standing === 1 ? 'finished' : 'not_finished',
    turnedOut: outcomeFrom(turnedOut),
    moved: { 'phq-9': phq9, 'gad-7': gad7 },
    kept: kept.map(([month, held, missed]) => [monthFrom(month), held, missed]),
    alarm: alarm === 1 ? 'open' : 'none',
    research: research === 1 ? 'agreed' : 'not_agreed',
  };
}
