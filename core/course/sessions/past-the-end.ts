import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { agreedAnew } from '#core/course/protocol-followed/settings.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseBecause } from './words.ts';

/** The last day that was agreed; undefined where no day was, or where more sessions were agreed since. */
function lastDayAgreed(course: Course): string | undefined {
  const agreed = contractNow(course);
  const again = agreedAnew(course);
  if (!agreed?.ends || isOpenEnded(course) || (again && again.on > agreed.on)) return undefined;
  return agreed.ends;
}

/** Nothing but a follow-up is booked past the last day that was agreed. IPT protocol reference, 1.2, 6.2, PD-20. */
export function refusePastTheEnd(course: Course, moments: readonly string[]): Refusal | undefined {
  const ends = lastDayAgreed(course);
  const past = ends && moments.find((at) => at.slice(0, 10) > ends);
  return past ? refuseBecause('past-the-end', { ends, on: past.slice(0, 10) }) : undefined;
}
