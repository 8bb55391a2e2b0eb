import { finalLacks } from '#core/course/closing/final-measures.ts';
import { issuesNotReviewed } from '#core/course/ending/progress.ts';
import { notShown, shown, shownIf } from '#core/course/evidence/shown.ts';
import { nextStrategies } from '#core/guide/today/next-strategy.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import type { Evident } from './evidence.ts';
import { laterPhasesWords } from './words.ts';

/** MS-14 */
export const strategyStarted: Evident = (course) => {
  const begun = nextStrategies(course).flatMap(({ used }) => used);
  return begun.length > 0
    ? shown(`Begun: ${begun.join(', ')}.`)
    : notShown(laterPhasesWords.en.noStrategyOfFocus);
};

/** MS-15 */
export const communicationAnalysed: Evident = (course) => {
  const { analyses } = course.communication;
  const done = analyses.filter((one) => one.state === 'finished').length;
  if (done > 0) return shown(laterPhasesWords.en.soFar(done));
  return notShown(
    analyses.length > 0 ? laterPhasesWords.en.oneIsBegunAndNot : laterPhasesWords.en.noExchangeHasBeenGone,
  );
};

/** MS-16 */
export const rolePlayed: Evident = (course) => {
  const done = course.rolePlays.rolePlays.length;
  return done > 0
    ? shown(laterPhasesWords.en.soFar(done))
    : notShown(laterPhasesWords.en.nothingHasBeenRehearsedYet);
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
    laterPhasesWords.en.earlyScoresWereLooked,
    laterPhasesWords.en.lookAtChangeSinceStart(due),
  );
};

/** MS-18 */
export const midPointReviewed: Evident = (course) => {
  const review = course.reviews.reviews.findLast(({ at }) => at === 'mid');
  return review
    ? shown(laterPhasesWords.en.reviewedOn(review.on))
    : notShown(laterPhasesWords.en.thereIsNoMidPoint);
};

/** MS-19 */
export const endingNamed: Evident = (course) => {
  const [named] = course.ending.named;
  return named
    ? shown(laterPhasesWords.en.namedOn(named.on))
    : notShown(laterPhasesWords.en.endingHasNotBeenNamed);
};

/** MS-20 */
export const relapsePlanBegun: Evident = (course) =>
  shownIf(course.relapsePlan.plan, laterPhasesWords.en.planIsBegun, laterPhasesWords.en.thereIsNoPlan);

/** MS-21 */
export const issuesReviewed: Evident = (course) => {
  const left = issuesNotReviewed(course);
  if (left.length > 0)
    return notShown(laterPhasesWords.en.stillToLook(left.map(({ words }) => words).join(', ')));
  const { issues, progressReviewed } = course.ending;
  return shownIf(
    issues.length > 0 || progressReviewed,
    laterPhasesWords.en.eachWasLookedAtAgain,
    laterPhasesWords.en.progressHasNotBeenReviewed,
  );
};

/** MS-22 */
export const nextStepDecided: Evident = (course) => {
  const { after } = course.ending;
  return after
    ? shown(laterPhasesWords.en.decidedOn(after.on, inPlainWords(after.decision)))
    : notShown(laterPhasesWords.en.notDecidedYet);
};

/** MS-23 */
export const finalMeasuresAndPlan: Evident = (course) => {
  const { score, plan, handingOver } = finalLacks(course);
  const missing = [
    ...(score ? [laterPhasesWords.en.lastScore] : []),
    ...plan.map((what) => laterPhasesWords.en.inPlan(what)),
    ...(handingOver ? [laterPhasesWords.en.handingOverPlan] : []),
  ];
  return missing.length === 0
    ? shown(laterPhasesWords.en.measuredAndPlan)
    : notShown(`Missing: ${missing.join('; ')}.`);
};

/** MS-24 */
export const followUpArranged: Evident = (course) => {
  const { after } = course.ending;
  const booked = course.sessions.appointments.find(
    ({ kind, state }) => kind === 'follow_up' && state === 'booked',
  );
  const day = booked?.at.slice(0, 10) || after?.followUp || after?.boosters[0];
  return day ? shown(`On ${day}.`) : notShown(laterPhasesWords.en.noFollowUpIsArranged);
};
