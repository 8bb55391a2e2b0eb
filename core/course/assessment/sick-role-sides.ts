import type { Course } from '#core/course/course.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import type { EasedDuty, SickRole, ToldOfDuty } from './sick-role-state.ts';

/** What says whether it holds: the sick role, and whether the course it is for is closed. */
type Held = Pick<Course, 'sickRole' | 'closing'>;

/**
 * PD-02: the side that is missing when the sick role is only exemption or only exhortation.
 * The distress frame has no exemption to give, so it is never one-sided for lack of one.
 */
export function missingSide({ given }: SickRole): 'eased' | 'recovery' | undefined {
  if (!given || given.ended) return undefined;
  if (given.recovery.length === 0 && given.eased.length > 0) return 'recovery';
  if (given.eased.length === 0 && given.recovery.length > 0 && given.mode !== 'distress_frame')
    return 'eased';
}

/** Whether the client holds it still: the course is open, it was given, was not ended, and something is eased, or nothing ever was and recovery asks its part. */
export const isEased = ({ sickRole: { given }, closing }: Held): boolean =>
  closing.closed === null &&
  given !== null &&
  given.ended === null &&
  (given.eased.length === 0 || given.eased.some(({ state }) => state !== 'ended'));

/** What the client last said of taking a duty up again, where it has not been gone through yet. */
export const waitingOf = ({ told }: EasedDuty): ToldOfDuty | undefined => {
  const last = told.at(-1);
  return last && last.heard === 'not_yet' && last.ready !== 'not_yet' ? last : undefined;
};

/**
 * Duties still eased whose review is due by a session, and those the client says they could take up; a duty with no review
 * named is due from `midpoint` on.
 */
export function dutiesToReview(course: Held, session: number, midpoint: number = session): EasedDuty[] {
  if (!isEased(course)) return [];
  return (course.sickRole.given?.eased ?? []).filter((duty) => {
    const { state, reviewBySession = midpoint, reviews } = duty;
    const seen = reviews.some((review) => review.session >= reviewBySession);
    return state !== 'ended' && (waitingOf(duty) !== undefined || (session >= reviewBySession && !seen));
  });
}

/** Whether the day agreed for all of it has come and it has not ended. */
export const isOverdue = (course: Held, today: string): boolean =>
  isEased(course) && (course.sickRole.given?.until ?? today) < today;

/** The session at which a duty is still to be looked at; nothing once that session was held. */
export const reviewAhead = (course: Course, { reviewBySession }: EasedDuty): number | undefined =>
  reviewBySession && reviewBySession > lastNumber(course) ? reviewBySession : undefined;
