import type { Course } from '#core/course/course.ts';
import { mayBeOne } from '#core/course/measures/old-papers.ts';
import { isToldAhead, sheetsAlike } from '#core/course/measures/same-sheet.ts';
import type { MemberEntry } from '#core/group/meetings/member-entry.ts';
import { does, type Part } from './part.ts';

/** What of an entry can raise an alarm. It is done whatever becomes of the rest, and never twice. IPT protocol reference, 9.3 step 1. */

type Of = Pick<MemberEntry, 'measure'>;

/** The session a sheet is for: none where the meeting was not theirs, or is not recorded yet. */
type Sheet = { on: string; session: number | null };

/**
 * The sheet as it is still to be recorded: not where it stands there with all these answers. Two sheets that differ both
 * stay, each with its alarm, and it is said that they differ. Measures reference, P7.
 */
export function measureToTell(course: Course, { measure }: Of, { on, session }: Sheet): Part {
  if (!measure || measure.answers.every((answer) => answer === null)) return { acts: [] };
  const { instrument, answers } = measure;
  const sheet = { instrument, answers, session };
  const alike = sheetsAlike(course, sheet, on);
  const hasAll = alike.some((one) =>
    answers.every((answer, place) => answer === null || one.answers[place] === answer),
  );
  if (hasAll) return { acts: [], same: ['measure'] };
  const acts = [
    does('answerMeasure', {
      ...measure,
      ...(session !== null && { session }),
      administered: 'with-therapist',
    }),
  ];
  const another = course.measures.readings.some(
    (one) =>
      one.instrument === instrument &&
      one.on === on &&
      !one.history &&
      mayBeOne(one.session, session) &&
      !isToldAhead(one),
  );
  return another && alike.length === 0
    ? { acts, differs: [{ place: 'measure', said: instrument }] }
    : { acts };
}

/** Whether there is a plan. Of two who asked, each answer stays, and one yes is enough for the alarm. IPT protocol reference, 12.1. */
export function planToTell(course: Course, entry: MemberEntry, { on, session }: Sheet): Part {
  const { plan, planWords: words, staying } = entry;
  if (plan === 'not_asked') return { acts: [] };
  const isTold = (told: string, known: string) => told === '' || told === known;
  const known = course.inGroup.plans.some(
    (one) => one.on === on && one.plan === plan && isTold(words, one.words) && isTold(staying, one.staying),
  );
  return known
    ? { acts: [], same: ['plan'] }
    : { acts: [does('tellPlan', { n: session, plan, words, staying })] };
}
