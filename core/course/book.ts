import type { z } from 'zod';
import { type Book, openBook } from '#core/book/book.ts';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { staysWished, wishInForce, withheldNow } from '#core/course/inventory/wishes.ts';
import { withheldFrom } from '#core/course/inventory/withheld.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { alarmWhateverDay, holdsAnAlarm } from './alarm-on-an-impossible-day.ts';
import { chapters } from './chapters.ts';
import { refuseAfterDeath } from './closing/after-death.ts';
import { hasEndedByDeath } from './closing/ended-by-death.ts';
import type { Course } from './course.ts';
import { showsToCover } from './cover/shown-to-cover.ts';
import { impossibleDay, impossibleDayIn } from './days-in-forms.ts';
import { inDoubtInAWord, offTheScreen } from './dispute/off-the-screen.ts';
import { refuseUnknownArea } from './focus/area-known.ts';
import { agreedInAWord, onlyAgreed } from './focus/only-agreed.ts';
import { withoutHalfStruck } from './in-group/struck.ts';
import { asIfNotThere } from './inventory/as-if-not-there.ts';
import { byTheirIds } from './inventory/called-otherwise.ts';
import { refuseUnknown } from './inventory/people-named.ts';
import { withHistoryMarked } from './measures/history.ts';
import { isClientsHand } from './shared/whose-hand.ts';
import { refuseUnknownThing } from './things-named.ts';
import { refuseUnseen } from './unseen-words.ts';

/** The book of a course: how any course is folded, seen and written, from its chapters. */
export const courseBook: Book<Course> = openBook<Course>({
  chapters,
  strikes: 'FactStruckOut',
  rereads: {
    CourseOpened: withHistoryMarked,
    MeasureAnswered: withHistoryMarked,
    FactStruckOut: withoutHalfStruck,
  },
  withhold: {
    wish: (course) => `${withheldNow(course)} / ${agreedInAWord(course)} / ${inDoubtInAWord(course)}`,
    stays: staysWished,
    staysInForce: wishInForce,
    takeOut: (seen, today, viewer) =>
      offTheScreen(onlyAgreed(withheldFrom(seen, today, viewer), today, viewer), today, viewer),
  },
  shows: showsToCover,
  isClients: isClientsHand,
  refuse: (course, doing) => impossibleDay('lived', doing.on, course, doing),
  refuseSaying: (course, act, form, doing) =>
    refuseUnknown(course, act.form, form, doing) ??
    refuseUnknownThing(act.form, form, doing, (viewer) => seenBy(course, viewer)),
  refuseForm: (course, act, form, doing) =>
    (act.happens === 'before_opening_too' ? undefined : impossibleDay('agreed', doing.on, course, doing)) ??
    impossibleDayIn(act.form, form, course, doing) ??
    refuseUnknownArea(course, act.form, form) ??
    refuseUnseen(act.form, form),
});

type Chapters = typeof chapters;
type UnionOfActs = { [Name in keyof Chapters]: Chapters[Name]['acts'] }[keyof Chapters];
type AllActs = UnionOfActs extends infer Acts
  ? (Acts extends unknown ? (acts: Acts) => void : never) extends (acts: infer Together) => void
    ? Together
    : never
  : never;

export type ActName = keyof AllActs & string;
/** What one fills in to do an act, before defaults are added. */
export type FormOf<Name extends ActName> = AllActs[Name] extends { form: infer Form extends z.ZodType }
  ? z.input<Form>
  : never;

/** Every act of every chapter, by name. */
export const acts = courseBook.acts;

/** The shape of every fact a chart may hold, by type. A file from elsewhere and a stored chart are checked against it. */
export const factShapes = courseBook.shapes;

/** A course with an empty chart. */
export const emptyCourse = courseBook.empty;

export const { fold, foldOnto, seenBy, seesDifference } = courseBook;

/** Decides an act whose form has been checked: the facts that follow, or why not. */
export function decide(course: Course, name: string, form: unknown, doing: Doing): NewFact[] | Refusal {
  const refused = refuseAfterDeath(course, { name, act: acts.get(name), form }, doing);
  const decided = decideOf(course, name, form, doing);
  // What tells of danger is never refused: somebody may be marked as dead who is not.
  return refused && (isRefusal(decided) || !holdsAnAlarm(decided)) ? refused : decided;
}

const decideOf = (course: Course, name: string, form: unknown, doing: Doing): NewFact[] | Refusal =>
  alarmWhateverDay(course, doing, (then) =>
    asIfNotThere(course, byTheirIds(course, form, then), then, (filled) =>
      courseBook.decide(course, name, filled, then),
    ),
  );

/** The acts this person could do in this course now. */
export function openActs(course: Course, doing: Doing): ActName[] {
  const open = courseBook.openActs(course, doing) as ActName[];
  if (!hasEndedByDeath(course)) return open;
  return open.filter((name) => !refuseAfterDeath(course, { name, act: acts.get(name) }, doing));
}
