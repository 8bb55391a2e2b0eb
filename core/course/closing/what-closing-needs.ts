import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { alarmsFirst } from '#core/course/risk/alarms-first.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { lastNumber, sessionNumbered } from '#core/course/sessions/attendance.ts';
import { closingWaits } from '#core/course/sign-offs/asked.ts';
import { refuseBecause } from '#core/course/sign-offs/words.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { hasEndedByDeath } from './ended-by-death.ts';
import { finalLacks } from './final-measures.ts';
import { guardsLeft, waitsForFinalPlan } from './guards.ts';
import { mayFinishNow } from './may-finish-now.ts';
import type { ClosingOutcome } from './state.ts';
import { refuseBecause as tellTheDeath, whatClosingNeedsWords, words } from './words.ts';

/** One thing that stands between a course and its closing; `milestone` where it may be passed with a reason. */
export interface ClosingObstacle extends Pick<Refusal, 'refused' | 'because' | 'values'> {
  milestone?: string;
}

function unfinished(course: Course): ClosingObstacle[] {
  const guarded = guardsLeft(course).map(({ milestone, because }) => ({
    refused: 'not-ended',
    because: `${because} (${milestone})`,
    values: { milestone },
    milestone,
  }));
  if (!waitsForFinalPlan(course)) return guarded;
  const { plan: lacking } = finalLacks(course);
  if (lacking.length === 0) return guarded;
  const because = whatClosingNeedsWords.en.planForStayingWellStill(lacking.join(', '));
  return [...guarded, { refused: 'plan-incomplete', because, values: { lacking: lacking.length } }];
}

/** An alarm from before a death is closed and not answered, as soon as the death is told. */
const alarmsInTheWay = (course: Course, outcome: ClosingOutcome): Refusal[] =>
  outcome === 'died' && !hasEndedByDeath(course) && alarmsToAnswer(course).length > 0
    ? [tellTheDeath('death-untold')]
    : alarmsFirst(course);

function leftUndone(course: Course, outcome: ClosingOutcome): ClosingObstacle[] {
  const alarms = alarmsInTheWay(course, outcome).map(({ refused, because }) => ({ refused, because }));
  const { refused, because } = refuseBecause('countersign-first');
  const countersign = closingWaits(course) ? [{ refused, because }] : [];
  // Only what can be signed is asked for: the draft for a session that was never held stays a draft.
  const drafts = course.notes.notes
    .filter((note) => note.text && !note.signed && sessionNumbered(course, note.session))
    .map(({ session }) => ({
      refused: 'unsigned-note',
      because: whatClosingNeedsWords.en.noteOfSessionIsDraft(session),
      values: { session },
    }));
  return [...alarms, ...drafts, ...countersign];
}

/** Endings of a course of its whole length: what comes after may be more treatment. IPT protocol reference, appendix C. */
const atFullLength: readonly ClosingOutcome[] = ['completed', 'stepped_up'];

function endingTooEarly(course: Course, outcome: ClosingOutcome): ClosingObstacle[] {
  const held = lastNumber(course);
  const agreed = sessionsAgreed(course);
  const isWhole = held >= agreed || mayFinishNow(course);
  // A death is its own reason, and nothing of an ending is left to do with them.
  if (outcome === 'died' || course.closing.early || (atFullLength.includes(outcome) && isWhole)) return [];
  if (outcome === 'completed') {
    return [
      {
        refused: 'before-the-end',
        because: whatClosingNeedsWords.en.ofAgreedSessionsWereHeld(held, agreed),
        values: { held, agreed },
      },
    ];
  }
  return [
    {
      refused: 'no-reason',
      because: words.en.finishFirst,
    },
  ];
}

/**
 * Everything that still stands in the way of closing with this outcome; empty when nothing does. An early finish on the
 * record takes the place of the ending only while agreed sessions are left. IPT protocol reference, appendix C, 6.2.
 */
export function obstaclesToClosing(course: Course, outcome: ClosingOutcome): ClosingObstacle[] {
  const isWhole = lastNumber(course) >= sessionsAgreed(course) || mayFinishNow(course);
  const isAtFullLength = atFullLength.includes(outcome) && isWhole;
  const asPlanned = isAtFullLength || (outcome === 'completed' && !course.closing.early);
  return [
    ...leftUndone(course, outcome),
    ...endingTooEarly(course, outcome),
    ...(asPlanned ? unfinished(course) : []),
  ];
}
