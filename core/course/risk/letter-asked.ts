import type { Alarm } from './state.ts';
import { urgencies } from './urgency.ts';

type Raised = Pick<Alarm, 'source' | 'urgency' | 'on'>;

/** What whoever leads a group asks alone, one after the other: the score, and whether there is a plan. */
const ofOneTalk: readonly Alarm['source'][] = ['measure', 'measure_unanswered', 'plan'];

/**
 * Whether an alarm is told by a letter of its own. A letter says that somebody waits, and neither who nor why: while one about
 * the same member's talk of that day lies unread, another says nothing new, unless it is more urgent than that. Once somebody
 * has taken the first up they are told of the second. IPT protocol reference, 9.3 step 1, 12.1.
 * @param before the alarms of that course that whoever leads its group raised before
 */
export function asksForALetter(
  raised: Raised,
  before: readonly (Raised & Pick<Alarm, 'seen' | 'answer'>)[],
): boolean {
  const isUrgentAs = ({ urgency }: Raised) => urgencies.indexOf(urgency) >= urgencies.indexOf(raised.urgency);
  return !before.some(
    (one) =>
      !one.seen &&
      !one.answer &&
      one.on === raised.on &&
      isUrgentAs(one) &&
      [one, raised].every(({ source }) => ofOneTalk.includes(source)),
  );
}
