import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { evidenceShape } from './evidence-asked.ts';
import { inWords } from './in-words.ts';
import { phase } from './phase.ts';
import type { Preset } from './preset.ts';
import { certainty, sources } from './sources.ts';
import { windowOf } from './windows.ts';
import { milestoneWords, words as said } from './words.ts';

export const severities = ['info', 'warn', 'block'] as const;
export const severity = z.enum(severities, { error: milestoneWords.en.giveInfoWarnOrBlock });
export type Severity = (typeof severities)[number];

/**
 * When something is due: by a session of a 16-session course, which scales; by exactly this session of a form that states
 * its own (IPT protocol reference, 12.1); at the first session of a phase; or with so many left.
 */
export const dueShape = z.union(
  [
    z.strictObject({ session: sessionNumber }),
    z.strictObject({ exactly: sessionNumber }),
    z.strictObject({ startOf: phase }),
    z.strictObject({ sessionsLeft: z.number().int().min(0) }),
  ],
  {
    error: said.en.due,
  },
);
export type Due = z.output<typeof dueShape>;

/** Something a course must have reached by a session, and the evidence in the chart that shows it. */
export const milestoneShape = z.strictObject({
  id: z.string().regex(/^[A-Z]+-[A-Z]*\d+$/, milestoneWords.en.giveIdSuchAsMs),
  title: inWords,
  due: dueShape,
  /** Further sessions at which it is due again. */
  again: z.array(dueShape).optional(),
  /** Due no later than the end of this phase, its grace included. */
  within: phase.optional(),
  severity,
  /** From this session of a 16-session course it weighs more. */
  later: z.strictObject({ from: sessionNumber, severity }).optional(),
  /** What cannot go ahead while it is missing. */
  blocks: z.enum(['middle', 'ending', 'formulation', 'closing']).optional(),
  /** What must stand in the chart: data, or the name of a function in core/guide/milestones that finds it; one that blocks closing, of core/course/closing/guards. */
  evidence: evidenceShape,
  /** The task it belongs to. */
  task: z.string().optional(),
  certainty,
  sources,
});
export type Milestone = z.output<typeof milestoneShape>;

/**
 * A session of a course of `of` sessions, in a course of `sessions` (IPT protocol reference, 1.6: `ceil(due/16*N)`).
 * What belongs to the first session stays there however long the course: consent and safety do not wait.
 */
export function scaledSession(session: number, sessions: number, of = 16): number {
  if (session === 1) return 1;
  return Math.max(1, Math.min(sessions, Math.ceil((session / of) * sessions)));
}

function sessionOf(due: Due, preset: Preset): number {
  if ('sessionsLeft' in due) return Math.max(1, preset.sessions - due.sessionsLeft);
  if ('startOf' in due) return windowOf(preset, due.startOf)?.from ?? preset.sessions;
  if ('exactly' in due) return preset.openEnded ? due.exactly : Math.min(due.exactly, preset.sessions);
  return scaledSession(due.session, preset.sessions);
}

/** Whether it belongs to the ending, and is asked only once there is one: without an end agreed at the start nothing counts down. */
export const waitsForTheEnd = (due: Due, { openEnded }: Pick<Preset, 'openEnded'>): boolean =>
  openEnded !== undefined && ('sessionsLeft' in due || ('startOf' in due && due.startOf === 'ending'));

type Timed = Pick<Milestone, 'due' | 'again' | 'within'>;

/** Every session by whose end it is due, earliest first. */
export function dueSessions({ due, again = [], within }: Timed, preset: Preset): number[] {
  const window = within && windowOf(preset, within);
  const last = preset.openEnded ? Number.POSITIVE_INFINITY : preset.sessions;
  const latest = window ? (window.graceTo ?? window.to) : last;
  return [due, ...again].map((one) => Math.min(sessionOf(one, preset), latest)).sort((a, b) => a - b);
}

/** The session by whose end it is first due; never later than the end of its phase. */
export function dueSession(milestone: Timed, preset: Preset): number {
  return dueSessions(milestone, preset)[0] ?? 1;
}

/** How much a missing milestone weighs at this session. */
export function severityAt({ severity, later }: Milestone, session: number, preset: Preset): Severity {
  return later && session >= scaledSession(later.from, preset.sessions) ? later.severity : severity;
}
