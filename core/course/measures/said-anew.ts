import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { isOfTheSameSitting } from '#core/course/in-group/same-sitting.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { isAskedNow } from './asked-now.ts';
import { isAlarmOf, type Sheet, sheetsAlike, toldAheadOf } from './same-sheet.ts';

/** A sheet as it comes in. */
interface Coming extends Sheet {
  administered: string;
  /** The acts with which something of this very sheet was told ahead of it. */
  ahead?: readonly string[] | undefined;
}

function asksForSomebody({ instrument, answers }: Sheet): boolean {
  const asked = instruments.get(instrument);
  return asked !== undefined && score(asked, answers).riskItems.length > 0;
}

/**
 * Whether somebody says once more what a clinician has answered since: that is news, though the answers are the same and the
 * day is. In the client’s own hand; or asked alone or aloud, at another sitting than before. What was told ahead of this sheet,
 * and what is recorded of this session, is of this sitting and no news. IPT protocol reference, 9.3 step 1.
 */
export function isSaidAnew(
  course: Course,
  sheet: Coming,
  doing: Pick<Doing, 'as' | 'on'> & Partial<Pick<Doing, 'id'>>,
): boolean {
  const { as, on } = doing;
  if (!isAskedNow(course, sheet, doing)) return false;
  const alike = sheetsAlike(course, sheet, on);
  const before = as === 'client' ? alike : [...alike, ...toldAheadOf(course, sheet, on)];
  const raised = course.risk.alarms.filter(isAlarmOf(before));
  const isAnswered = raised.length > 0 && raised.every(({ answer }) => answer !== null);
  if (as === 'client') return isAnswered;
  const { ahead = [], session: ofSession } = sheet;
  const isOfThisSitting = isOfTheSameSitting(course, { id: doing.id, n: ofSession, ahead });
  if (before.some(({ id, session: n }) => isOfThisSitting({ id, n })) || !asksForSomebody(sheet))
    return false;
  // A paper of that day is history, of which nobody was told.
  return isAnswered || (raised.length === 0 && before.some(({ history }) => history));
}
