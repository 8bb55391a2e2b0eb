import type { NewFact } from '#core/book/fact.ts';
import { type AnswerBy, answerBy } from '#core/course/risk/answer-by.ts';
import { type Climbing, climbedNow } from '#core/course/risk/climbing/climbing.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import type { Referral } from '#core/referral/referral.ts';
import { type Danger, fact, unanswered } from './state.ts';

/**
 * By when what was said of danger is answered: within the hour, since nobody here knows them yet. IPT protocol reference,
 * 9.3 step 2.
 */
export function dangerAnswerBy(danger: Danger, hours: WorkingHours): AnswerBy | undefined {
  const [oldest] = unanswered(danger);
  return oldest && answerBy({ at: oldest.at, urgency: 'now' }, hours);
}

/**
 * What is recorded now of danger in a referral that nobody has answered: it goes up rung by rung, as an alarm in a course
 * does, until somebody has answered it. IPT protocol reference, 9.3 step 6, PD-23.
 */
export function dangerGoingUp({ danger }: Referral, climbing: Climbing): NewFact[] {
  const due = dangerAnswerBy(danger, climbing.hours);
  if (!due) return [];
  const { notDelivered, steps } = climbedNow(danger, due, climbing);
  return [
    ...notDelivered.map((one) => fact('DangerNotDelivered', climbing.today, one)),
    ...steps.map((step) => fact('DangerWentUp', climbing.today, step)),
  ];
}
