import { finalLacks } from '#core/course/closing/final-measures.ts';
import { issuesNotReviewed } from '#core/course/ending/progress.ts';
import { notShown, shown, shownIf } from '#core/course/evidence/shown.ts';
import { nextStrategies } from '#core/guide/today/next-strategy.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import type { Evident } from './evidence.ts';

/** MS-14 */
export const strategyStarted: Evident = (course) => {
  const begun = nextStrategies(course).flatMap(({ used }) => used);
  return begun.length > 0
    ? shown(`Begun: ${begun.join(', ')}.`)
    : notShown('No strategy of the focus has begun.');
};

/** MS-15 */
export const communicationAnalysed: Evident = (course) => {
  const { analyses } = course.communication;
  const done = analyses.filter((one) => one.state === 'finished').length;
  if (done > 0) return shown(`${done} so far.`);
  return notShown(
    analyses.length > 0 ? 'One is begun and not finished.' : 'No exchange has been gone through yet.',
  );
};

/** MS-16 */
export const rolePlayed: Evident = (course) => {
  const done = course.rolePlays.rolePlays.length;
  return done > 0
    ? shown(`${done} so far.`)
    : notShown('Nothing has been rehearsed yet. If there is a reason, write it down.');
};

/** MS-17: a review at that check-point, or the scores looked at in that session or the one after. */
export const earlyChangeChecked: Evident = (course, { protocol, preset }, due) => {
  const keys = protocol.checkPoints
    .filter(({ at, milestone }) => at && milestone === 'MS-17' && dueSession({ due: at }, preset) === due)
    .map(({ key }) => key);
  const reviewed = course.reviews.reviews.some(({ at }) => keys.includes(at));
  const looked = course.sessionRoom.scoreReviews.some(
    ({ session }) => session === due || session === due + 1,
  );
  return shownIf(
    reviewed || looked,
    'The early scores were looked at together.',
    `Look at the change since the start with the client by session ${due}.`,
  );
};

/** MS-18 */
export const midPointReviewed: Evident = (course) => {
  const review = course.reviews.reviews.findLast(({ at }) => at === 'mid');
  return review ? shown(`Reviewed on ${review.on}.`) : notShown('There is no mid-point review yet.');
};

/** MS-19 */
export const endingNamed: Evident = (course) => {
  const [named] = course.ending.named;
  return named ? shown(`Named on ${named.on}.`) : notShown('The ending has not been named aloud.');
};

/** MS-20 */
export const relapsePlanBegun: Evident = (course) =>
  shownIf(course.relapsePlan.plan, 'The plan is begun.', 'There is no plan for staying well yet.');

/** MS-21 */
export const issuesReviewed: Evident = (course) => {
  const left = issuesNotReviewed(course);
  if (left.length > 0) return notShown(`Still to look at: ${left.map(({ words }) => words).join(', ')}.`);
  const { issues, progressReviewed } = course.ending;
  return shownIf(
    issues.length > 0 || progressReviewed,
    'Each was looked at again.',
    'Progress has not been reviewed.',
  );
};

/** MS-22 */
export const nextStepDecided: Evident = (course) => {
  const { after } = course.ending;
  return after
    ? shown(`Decided on ${after.on}: ${inPlainWords(after.decision)}.`)
    : notShown('Not decided yet.');
};

/** MS-23 */
export const finalMeasuresAndPlan: Evident = (course) => {
  const { score, plan, handingOver } = finalLacks(course);
  const missing = [
    ...(score ? ['a last score'] : []),
    ...plan.map((what) => `in the plan: ${what}`),
    ...(handingOver ? ['handing over the plan'] : []),
  ];
  return missing.length === 0
    ? shown('Measured, and the plan is with the client.')
    : notShown(`Missing: ${missing.join('; ')}.`);
};

/** MS-24 */
export const followUpArranged: Evident = (course) => {
  const { after } = course.ending;
  const booked = course.sessions.appointments.find(
    ({ kind, state }) => kind === 'follow_up' && state === 'booked',
  );
  const day = booked?.at.slice(0, 10) || after?.followUp || after?.boosters[0];
  return day ? shown(`On ${day}.`) : notShown('No follow-up is arranged.');
};
