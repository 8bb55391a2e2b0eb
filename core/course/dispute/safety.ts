import type { Standing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { personOf } from '#core/course/inventory/people.ts';
import { isUnsafeWith, violenceFlagsOf } from '#core/course/risk/unsafe-with.ts';
import { violenceAtHome, violenceLastAsked } from '#core/course/suitability/decided.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { calledByName } from './called-by-name.ts';
import { disputeWith } from './find.ts';
import { isLeftUnsaid } from './left-unsaid.ts';
import { safetyToldOf, speaksOfDanger } from './safety-told.ts';
import type { SafetyEntry } from './state.ts';
import { safetyWords } from './words.ts';

/**
 * What is known of safety with one person. `cleared`: flagged, and then cleared for rehearsal by a clinician.
 * `not_said`: asked alone, and the client preferred not to say, then or later.
 */
export type SafetyWith = 'not_asked' | 'not_said' | 'safe' | 'unsafe' | 'cleared';

/** Safety with this person as the record stands; a flag is lifted by a clinician's clearance and nothing else. IPT protocol reference, 2.3.2, SR-05. */
export function safetyWith(course: Course, personId: string): SafetyWith {
  const about = safetyToldOf(course.dispute.safety, personId);
  const flagged = latestFlag(course, personId, about);
  if (flagged !== undefined) {
    const cleared = about.findLast((entry) => entry.kind === 'cleared')?.seq ?? -1;
    return cleared > flagged ? 'cleared' : 'unsafe';
  }
  const asks = (entry: SafetyEntry) => entry.personId === personId || livesWithClient(course, personId);
  const asked = about.findLast(
    (entry) =>
      entry.kind === 'checked' && entry.asked === 'alone' && (entry.answer !== 'safe' || asks(entry)),
  );
  const answered = asked?.kind === 'checked' ? saidOf(asked) : askedAtScreening(course, personId);
  return answered === 'safe' && isLeftUnsaid(course, personId) ? 'not_said' : answered;
}

/** The number of the latest fact that speaks of danger from this person; 0 where the inventory or screening says so. */
function latestFlag(course: Course, personId: string, about: readonly SafetyEntry[]): number | undefined {
  const told = about.filter(speaksOfDanger);
  const raised = violenceFlagsOf(course, personId);
  const latest = Math.max(-1, ...told.map(({ seq }) => seq), ...raised.map(({ seq }) => seq));
  if (latest >= 0) return latest;
  return isUnsafeWith(course, personId) || atScreening(course) === 'unsafe' ? 0 : undefined;
}

const saidOf = ({ answer }: Extract<SafetyEntry, { kind: 'checked' }>): SafetyWith =>
  answer === 'safe' ? 'safe' : 'not_said';

/**
 * Whether somebody is of the client’s home. What is asked of home, at the screening or later, asks of nobody who lives
 * elsewhere: that nothing is wrong there says nothing of them. IPT protocol reference, 2.3.2 safety, 4.7.
 */
function livesWithClient({ inventory }: Course, personId: string): boolean {
  const { livesWith } = personOf(inventory, personId)?.fields ?? {};
  return livesWith === 'yes' || livesWith === 'part_of_the_time';
}

function askedAtScreening(course: Course, personId: string): SafetyWith {
  const answer = atScreening(course);
  const isAsked = answer !== 'unsafe' && (answer !== 'safe' || livesWithClient(course, personId));
  return isAsked ? answer : 'not_asked';
}

function atScreening(course: Course): 'safe' | 'unsafe' | 'not_said' | 'not_asked' {
  if (violenceAtHome(course)) return 'unsafe';
  const answer = violenceLastAsked(course)?.screen.violenceAtHome;
  if (answer === 'no') return 'safe';
  return answer === 'prefer_not_to_say' ? 'not_said' : 'not_asked';
}

/** Whether the client is in dispute with this person. */
const inDisputeWith = (course: Course, personId: string) => disputeWith(course, personId) !== undefined;

/**
 * Why nothing may be rehearsed or tried with these people now: one of them is not safe, or is the other side of a
 * dispute and nobody has asked. IPT protocol reference, 2.3.2 safety, appendix D test 6.
 * @param withWhom what is said in words of whom it is with, where that is not chosen
 */
export function refuseWithUnsafe(
  course: Course,
  personIds: readonly string[],
  as: Standing,
  withWhom = '',
): Refusal | undefined {
  const refusal = refuseUnsafe(course, [...personIds, ...calledByName(course, withWhom, as)]);
  // The client's screen may be seen by others, so it says nothing of safety.
  if (!refusal || as !== 'client') return refusal;
  return refuse('talk-first', safetyWords.en.talkThisOneThrough);
}

function refuseUnsafe(course: Course, personIds: readonly string[]): Refusal | undefined {
  for (const personId of personIds) {
    const safety = safetyWith(course, personId);
    if (safety === 'unsafe') {
      return refuse('unsafe-person', safetyWords.en.thisRecordSaysClientMay);
    }
    if (safety === 'not_asked' && inDisputeWith(course, personId)) {
      return refuse('safety-not-asked', safetyWords.en.nobodyHasAskedYetWhether);
    }
  }
}
