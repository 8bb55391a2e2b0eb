import { dutiesToReview, isOverdue, waitingOf } from '#core/course/assessment/sick-role-sides.ts';
import type { Course } from '#core/course/course.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';

const words = {
  en: {
    due: 'Review what was taken off their shoulders',
    told: {
      all: (duty: string) => `The client says they can take it up again: ${duty}`,
      in_part: (duty: string) => `The client says they can take some of it up again: ${duty}`,
    },
    over: 'The day agreed for what is eased has come',
    overBecause: 'It was for a time. End it, or give what is still needed anew with another day.',
  },
};

const source = { id: 'M-10', from: 'IPT protocol reference, 1.4' };

/** M-10: what was eased and is due to be taken back, shrunk or kept, or what the client says they could take up. */
export function easedDuties(course: Course, { preset }: Followed, { session }: Position): LookAgain[] {
  const midpoint = scaledSession(8, preset.sessions);
  return dutiesToReview(course, session, midpoint).map((duty) => {
    const ready = waitingOf(duty)?.ready;
    return {
      key: `sick-role:${duty.id}`,
      severity: 'info',
      title: words.en.due,
      because: ready && ready !== 'not_yet' ? words.en.told[ready](duty.obligation) : duty.obligation,
      actions: [],
      at: 'opening',
      source,
    };
  });
}

/** The sick role is for a time: its last day has come, and it has not ended. IPT protocol reference, 1.4 (limits). */
export function easedTooLong(course: Course, _follows: Followed, _at: Position, today: string): LookAgain[] {
  if (!isOverdue(course, today)) return [];
  return [
    {
      key: `eased-until:${course.sickRole.given?.until}`,
      severity: 'info',
      title: words.en.over,
      because: words.en.overBecause,
      actions: [],
      at: 'opening',
      source,
    },
  ];
}
