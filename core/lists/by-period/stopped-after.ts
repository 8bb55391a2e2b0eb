import { enoughOrNone } from '#core/lists/small-counts.ts';

interface Band {
  from: number;
  /** Null where it is open upwards. */
  to: number | null;
}

/** How many stopped attending after so many sessions. */
export interface StoppedAfter extends Band {
  stopped: number;
}

const bands: readonly Band[] = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 4 },
  { from: 5, to: 8 },
  { from: 9, to: 12 },
  { from: 13, to: null },
];

const inBand = (sessions: readonly number[], { from, to }: Band) =>
  sessions.filter((n) => n >= from && (to === null || n <= to)).length;

/** Puts neighbours together until each can be told; what is left over at the end goes to the one before it. */
function told(all: readonly Band[], isTold: (band: Band) => boolean): Band[] {
  const [first, ...others] = all;
  if (!first) return [];
  const [last = first, ...before] = others.reduce<Band[]>(
    ([open = first, ...done], next) =>
      isTold(open) ? [next, open, ...done] : [{ from: open.from, to: next.to }, ...done],
    [first],
  );
  if (isTold(last)) return [...before.toReversed(), last];
  const [nearest, ...rest] = before;
  if (!nearest) return [];
  return told([...rest.toReversed(), { from: nearest.from, to: last.to }], isTold);
}

/**
 * After how many sessions people stopped attending (closed so by IPT protocol reference, 6.2), in each of these periods,
 * which are parts of one. Neighbours stand together until in each period nobody or enough stopped in each: the bands are the
 * same in all.
 * @param periods of each course that was closed so, how many sessions were held
 * @param above the bands of the period of which these are parts, which these may only put together
 * @returns for each period its bands; none where too few stopped
 */
export function stoppedAfter(
  periods: readonly (readonly number[])[],
  above: readonly Band[] | null,
): StoppedAfter[][] {
  const found = told(above ?? bands, (band) =>
    periods.every((sessions) => enoughOrNone(inBand(sessions, band))),
  );
  return periods.map((sessions) =>
    sessions.length === 0
      ? []
      : found.map(({ from, to }) => ({ from, to, stopped: inBand(sessions, { from, to }) })),
  );
}
