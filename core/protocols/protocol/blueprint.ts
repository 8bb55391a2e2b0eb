import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { scaledSession } from './milestone.ts';
import { words } from './pieces.ts';

/** What a session, or a run of sessions, is for; numbers are those of a 16-session course. */
export const blueprintShape = z.strictObject({
  from: sessionNumber,
  to: sessionNumber,
  purpose: words,
  must: z.array(z.string()),
  should: z.array(z.string()),
});
export type Blueprint = z.output<typeof blueprintShape>;

/** Whether the row falls on this session in a course of `sessions`; a row squeezed out falls on its last. */
function fallsOn({ from, to }: Blueprint, session: number, sessions: number): boolean {
  const last = scaledSession(to, sessions);
  const first = from === 1 ? 1 : scaledSession(from - 1, sessions) + 1;
  return session >= Math.min(first, last) && session <= last;
}

/** What this session is for in a course of `sessions`; in a short course one session holds what two would. */
export function blueprintOf(
  rows: readonly Blueprint[],
  session: number,
  sessions: number,
): Omit<Blueprint, 'from' | 'to'> {
  const here = rows.filter((row) => fallsOn(row, session, sessions));
  const must = [...new Set(here.flatMap((row) => row.must))];
  const should = [...new Set(here.flatMap((row) => row.should))].filter((id) => !must.includes(id));
  return { purpose: here.map(({ purpose }) => purpose).join('. '), must, should };
}
