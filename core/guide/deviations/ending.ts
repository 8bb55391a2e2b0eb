import { mayFinishNow } from '#core/course/closing/may-finish-now.ts';
import { validTotalsOf } from '#core/course/measures/readings.ts';
import { sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { checkPointsNow } from '#core/guide/progress/check-points.ts';
import { lastOver } from '#core/guide/sessions-over.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { type Detector, drift } from './drift.ts';
import { endingWords } from './words.ts';

/** PD-19: not named with so many sessions left (MS-19), or only in the last session. */
export const endingUnnamed: Detector = (course, { preset, settings }, today) => {
  if (preset.openEnded) return null;
  const held = lastOver(course, today);
  const by = dueSession({ due: { sessionsLeft: settings.endingNamedBySessionsLeft } }, preset);
  const [named] = course.ending.named;
  if (!named && held >= by && by > sessionsBeforeKith(course)) {
    return drift(endingWords.en.endingHasNotBeenNamed, [
      endingWords.en.ofSessionsHeldMs19(held, preset.sessions),
    ]);
  }
  if (named && named.left <= 1 && preset.sessions > settings.endingNamedBySessionsLeft) {
    return drift(endingWords.en.endingWasNamedOnly, [endingWords.en.namedOnWithLeft(named.on, named.left)]);
  }
  return null;
};

/** PD-24 */
export const noRelapsePlan: Detector = (course, { preset }, today) => {
  const held = lastOver(course, today);
  const { closed, early } = course.closing;
  if (!closed && !early && (preset.openEnded || held < preset.sessions)) return null;
  const excused = early?.checklist.some(({ task, how }) => task === 'E-07' && how !== 'done');
  const lacking = planLacks(course);
  if (excused || lacking.length === 0) return null;
  return drift(closed ? endingWords.en.closedWithoutRelapsePlan : endingWords.en.relapsePlanIsNotComplete, [
    `Missing: ${lacking.join('; ')}.`,
  ]);
};

/** PD-25 */
export const endedEarlyBare: Detector = (course, { preset }) => {
  const held = lastNumber(course);
  const { closed, early } = course.closing;
  if (!early) {
    if (!closed || held >= preset.sessions || mayFinishNow(course)) return null;
    return drift(endingWords.en.closedEarlyWithoutReason, [
      endingWords.en.ofSessionsHeld(held, preset.sessions),
    ]);
  }
  if (early.checklist.some(({ how }) => how === 'done')) return null;
  return drift(endingWords.en.finishedEarlyWithoutAnyEnding, [endingWords.en.finishedOnNoneOfE(early.on)]);
};

/** PD-28 */
export const nonResponseUndiscussed: Detector = (course, follows, today) => {
  const held = lastNumber(course);
  if (course.ending.nonResponse.length > 0) return null;
  const last = validTotalsOf(course, primaryMeasure(follows.protocol)).at(-1);
  const silent = checkPointsNow(course, follows, held).filter(
    ({ state, session }) =>
      state === 'raised' &&
      (session === null ? last?.on !== today : session < held && session > sessionsBeforeKith(course)),
  );
  if (silent.length === 0) return null;
  return drift(
    endingWords.en.tooLittleImprovementAndNobody,
    silent.map(({ title, because }) => `${title}: ${because}`),
  );
};
