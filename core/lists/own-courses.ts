import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { nextFrom } from './next-appointment.ts';
import type { Summary } from './summary.ts';

/** A course as its client finds it: only what they see in the course itself. */
export interface OwnCourse
  extends Pick<Summary, 'course' | 'status' | 'session' | 'sessions' | 'openedOn' | 'closedOn'> {
  /** The name of the therapist who holds it. */
  therapist: string;
  /** What its form of therapy is called; empty where nobody knows the form. */
  called: string;
  /** The next appointment from today on. */
  next: Pick<Summary['appointments'][number], 'at' | 'zone' | 'kind' | 'format'> | null;
}

export interface Mine {
  /** Those under way first, and of these the one that meets next. */
  courses: OwnCourse[];
}

/** After every day there is. */
const noDay = '9999';

/**
 * @param summaries with the name of each therapist, the latest first
 * @param today where the service is
 * @param own forms that the service brought itself
 */
export function mineOf(
  summaries: readonly { summary: Summary; therapist: string }[],
  today: string,
  own: readonly Protocol[] = [],
): Mine {
  const courses = summaries.map(({ summary, therapist }): OwnCourse => {
    const { course, status, session, sessions, openedOn, closedOn } = summary;
    const next = nextFrom(summary, today);
    return {
      course,
      therapist,
      called: protocolOf(summary.protocol, summary.edition, own)?.name ?? '',
      status,
      session,
      sessions,
      openedOn,
      closedOn,
      next: next ? { at: next.at, zone: next.zone, kind: next.kind, format: next.format } : null,
    };
  });
  return {
    courses: courses.toSorted(
      (a, b) =>
        Number(a.status === 'closed') - Number(b.status === 'closed') ||
        (a.next?.at ?? noDay).localeCompare(b.next?.at ?? noDay),
    ),
  };
}
