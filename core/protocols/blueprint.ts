import { z } from 'zod';
import { scaledSession } from './milestone.ts';
import { sessionNumber, words } from './phase.ts';

/** What a session, or a run of sessions, is for; numbers are those of a 16-session course. */
export const blueprintShape = z.strictObject({
  from: sessionNumber,
  to: sessionNumber,
  purpose: words,
  must: z.array(z.string()),
  should: z.array(z.string()),
});
export type Blueprint = z.output<typeof blueprintShape>;

/** What this session is for in a course of `sessions`: the first row that has not ended by then. */
export function blueprintOf(
  rows: readonly Blueprint[],
  session: number,
  sessions: number,
): Blueprint | undefined {
  return rows.find(({ to }) => session <= scaledSession(to, sessions)) ?? rows.at(-1);
}
