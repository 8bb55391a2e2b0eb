import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { scaledSession } from './milestone.ts';
import { words } from './pieces.ts';

/** What a session, or a run of sessions, is for; numbers are those of a course of `of` sessions, 16 where it says nothing. */
export const blueprintShape = z.strictObject({
  from: sessionNumber,
  to: sessionNumber,
  of: sessionNumber.optional(),
  purpose: words,
  must: z.array(z.string()),
  should: z.array(z.string()),
});
export type Blueprint = z.output<typeof blueprintShape>;

/** Whether the row falls on this session in a course of `sessions`; a row squeezed out falls on its last. */
function fallsOn({ from, to, of }: Blueprint, session: number, sessions: number): boolean {
  const last = scaledSession(to, sessions, of);
  const first = from === 1 ? 1 : scaledSession(from - 1, sessions, of) + 1;
  return session >= Math.min(first, last) && session <= last;
}

/** What this session is for in a course of `sessions`; in a short course one session holds what two would. */
export function blueprintOf(
  rows: readonly Blueprint[],
  session: number,
  sessions: number,
): Omit<Blueprint, 'from' | 'to' | 'of'> {
  const here = rows.filter((row) => fallsOn(row, session, sessions));
  const must = [...new Set(here.flatMap((row) => row.must))];
  const should = [...new Set(here.flatMap((row) => row.should))].filter((id) => !must.includes(id));
  return { purpose: here.map(({ purpose }) => purpose).join('. '), must, should };
}
