import type { Course } from '#core/course/course.ts';
import { askedAfter, isAboutTheSame } from '#core/course/in-group/plan-about.ts';
import { isSaidAnew } from '#core/course/measures/said-anew.ts';
import { isToldAhead, sheetsAlike } from '#core/course/measures/same-sheet.ts';
import type { MemberEntry } from '#core/group/meetings/member-entry.ts';
import { type ActOf, does, type Part } from './part.ts';

/** What of an entry can raise an alarm. It is done whatever becomes of the rest, and never twice. IPT protocol reference, 9.3 step 1. */

type Of = Pick<MemberEntry, 'measure' | 'ahead'>;

/** The session a sheet is for: none where the meeting was not theirs, or is not recorded yet. */
export interface SheetOf {
  on: string;
  session: number | null;
  /** The acts with which this meeting, refused before, told ahead what raises an alarm. */
  toldFirst?: readonly string[];
}

const withAhead = (ahead: readonly string[]) => (ahead.length > 0 ? { ahead: [...ahead] } : {});

function sheetOf({ measure, ahead }: Of, session: number | null): ActOf[] {
  if (!measure) return [];
  const form = { ...measure, ...(session !== null && { session }), ...withAhead(ahead) };
  return [does('answerMeasure', { ...form, administered: 'with-therapist' })];
}

const withAbout = (measure: MemberEntry['measure']) => {
  const about = askedAfter(measure);
  return about.length > 0 ? { about } : {};
};

const planOf = (
  { plan, planWords: words, staying, ahead, measure }: MemberEntry,
  n: number | null,
): ActOf[] =>
  plan === 'not_asked'
    ? []
    : [does('tellPlan', { n, plan, words, staying, ...withAbout(measure), ...withAhead(ahead) })];

/** All that an entry says of safety, whatever of it is recorded already. */
export const safetyOf = (entry: MemberEntry, session: number | null): ActOf[] => [
  ...planOf(entry, session),
  ...sheetOf(entry, session),
];

/**
 * The sheet as it is still to be recorded: not where it stands there with all these answers, unless it is said anew. Two sheets
 * that differ both stay, each with its alarm, and it is said that they differ; that of a talk the same day is another sheet.
 * Measures reference, P7.
 */
export function measureToTell(course: Course, entry: Of, { on, session, toldFirst = [] }: SheetOf): Part {
  const { measure } = entry;
  if (!measure || measure.answers.every((answer) => answer === null)) return { acts: [] };
  const { instrument, answers } = measure;
  const ahead = [...entry.ahead, ...toldFirst];
  const sheet = { instrument, answers, session, administered: 'with-therapist', ahead };
  const alike = sheetsAlike(course, sheet, on);
  const hasAll = alike.some((one) =>
    answers.every((answer, place) => answer === null || one.answers[place] === answer),
  );
  if (hasAll && !isSaidAnew(course, sheet, { as: 'therapist', on })) return { acts: [], same: ['measure'] };
  // Told first by a refused meeting it has no session: there its id is of what was sent, and no more.
  const acts = sheetOf({ measure, ahead: session === null ? entry.ahead : ahead }, session);
  const another = course.measures.readings.some(
    (one) =>
      one.instrument === instrument &&
      one.on === on &&
      !one.history &&
      one.session === session &&
      !isToldAhead(one),
  );
  // What this telephone told ahead of its own sheet is alike, and no sheet.
  return another && alike.every(isToldAhead)
    ? { acts, differs: [{ place: 'measure', said: instrument }] }
    : { acts };
}

/** Whether there is a plan. Of two who asked, each answer stays, and one yes is enough for the alarm. IPT protocol reference, 12.1. */
export function planToTell(
  course: Course,
  entry: MemberEntry,
  { on, session, toldFirst = [] }: SheetOf,
): Part {
  const { plan, planWords: words, staying } = entry;
  if (plan === 'not_asked') return { acts: [] };
  const ahead = [...entry.ahead, ...toldFirst];
  const toldOfMeeting = course.inGroup.sat.find(({ n }) => n === session)?.ahead ?? [];
  const isTold = (told: string, known: string) => told === '' || told === known;
  const raised = course.risk.alarms.filter((one) => one.source === 'plan' && one.on === on);
  // What was answered since, and is said at another sitting, is said anew; told of this meeting by another telephone it is not.
  const isOver = plan === 'yes' && raised.length > 0 && raised.every(({ answer }) => answer !== null);
  const known = course.inGroup.plans.some(
    (one) =>
      one.on === on &&
      one.plan === plan &&
      (plan === 'yes' || isAboutTheSame(one.about, withAbout(entry.measure).about)) &&
      isTold(words, one.words) &&
      isTold(staying, one.staying) &&
      (!isOver || [...ahead, ...toldOfMeeting].includes(one.id) || (session !== null && one.n === session)),
  );
  return known
    ? { acts: [], same: ['plan'] }
    : { acts: planOf({ ...entry, ahead: session === null ? entry.ahead : ahead }, session) };
}
