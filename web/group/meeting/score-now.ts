import type { MemberSeen } from '#core/api-answers/groups.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { inOrder, isBlank } from '#web/both/measures/answers.ts';
import { entryOf } from './typed.ts';
import type { MeetingNow } from './use-meeting.ts';

/** The score of a member whose questions are behind them, while the rest of their turn is on the screen. */
export function scoreNow({ typed, instrument, stepsOf }: MeetingNow, member: MemberSeen | undefined) {
  const { at } = typed;
  if (!member || !instrument || at.stage !== 'round') return undefined;
  if (stepsOf(at.member)[at.step]?.kind === 'question') return undefined;
  const { sheet } = entryOf(typed, member.course);
  return isBlank(instrument, sheet) ? undefined : score(instrument, inOrder(instrument, sheet)).total;
}
