import { z } from 'zod';
import { monthsBefore } from '#core/days/partial-days.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { day, id, idsOf, maybe, whole } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { namesMasked } from '#core/group/names-masked.ts';
import {
  type EntryAsked,
  entriesAsked,
  isTooLongADay,
  masked,
  mostMinutes,
  wrongDue,
} from '#core/group/supervised/entries.ts';
import { refuseBecause, words } from './words.ts';

export const meetingKinds = ['individual', 'group'] as const;

/** Which course a supervision was about, and for how many of its minutes; by its id, which names nobody. */
const aboutCourse = z.object({ course: z.string(), minutes: z.number() });
export type AboutCourse = z.output<typeof aboutCourse>;

const done = z.object({ on: z.string(), by: z.string(), words: z.string() });

/**
 * A supervision meeting about practice that is in no group’s chart: of whom it is, by whom, and each question with its advice,
 * what is done about it, and by when. IPT protocol reference, 8.3, features.
 */
export const supervisionMeeting = z.object({
  on: z.string(),
  kind: z.enum(meetingKinds),
  with: z.array(z.string()),
  minutes: z.number(),
  /** Left out where nobody said: what was recorded before this was asked counts for no case. */
  about: z.array(aboutCourse).optional(),
  entries: z.array(
    z.object({
      question: z.string(),
      advice: z.string(),
      action: z.string(),
      due: z.string(),
      done: done.nullable(),
    }),
  ),
});
export type SupervisionMeeting = z.output<typeof supervisionMeeting>;

export const meetingForm = z.object({
  id: z.uuid({ error: words.en.fields.id }),
  on: day('happened').optional(),
  kind: z.enum(meetingKinds, { error: words.en.fields.kind }),
  with: idsOf(20).min(1, words.en.fields.with),
  minutes: whole.min(5).max(mostMinutes),
  about: z
    .array(z.object({ course: id, minutes: whole.min(1).max(mostMinutes) }))
    .max(20)
    .optional(),
  entries: entriesAsked,
});

type Told = Omit<SupervisionMeeting, 'entries' | 'about'> & {
  about: readonly AboutCourse[] | undefined;
  entries: EntryAsked[];
};

export const doneForm = z.object({ entry: whole.min(1), words: maybe });

/**
 * Who records it, and when; `supervised`: whom they are paired with. `names`: of the clients of those it is with. `thatDay`: how
 * many minutes of supervision each had that day, in every group and outside them. `courses`: those of the people it is with
 * that whoever records it may see.
 */
interface Recording {
  by: string;
  today: string;
  supervised: readonly string[];
  names: readonly string[];
  thatDay: ReadonlyMap<string, number>;
  courses: readonly string[];
}

/** No client is named in what is kept: whoever is taken out of their course is named nowhere else. */
const unnamed = (said: string, names: readonly string[]) => namesMasked(said, names, words.en.masked);

const entriesKept = (entries: readonly EntryAsked[], names: readonly string[]) =>
  masked(entries, (said) => unnamed(said, names));

const byCourse = (about: readonly AboutCourse[] = []): AboutCourse[] =>
  about
    .map(({ course, minutes }) => ({ course, minutes }))
    .toSorted((one, other) => one.course.localeCompare(other.course));

/**
 * Whether this is the meeting that is kept, sent once more: of the same day, where one is given, with the same people, and of
 * the same. What was done since is no part of it, and who has become a client since is named in neither.
 */
export function isSameMeeting(
  kept: SupervisionMeeting,
  form: z.output<typeof meetingForm>,
  names: readonly string[],
): boolean {
  const { on = kept.on, kind, minutes, about, entries: asked } = form;
  const told = ({ with: those, entries, ...one }: Told) =>
    JSON.stringify([
      ...[one.on, one.kind, one.minutes, byCourse(one.about)],
      ...[those.toSorted(), entriesKept(entries, names)],
    ]);
  const then: Told = { ...kept, about: kept.about };
  return told(then) === told({ on, kind, minutes, about, with: [...new Set(form.with)], entries: asked });
}

/** What was held longer ago is a year mistyped. A choice of this project. */
const monthsBack = 240;

/** A supervision meeting as it is kept; refuses one that is still to come, or with somebody they do not supervise. */
export function recordMeeting(
  form: z.output<typeof meetingForm>,
  { by, today, supervised, names, thatDay, courses }: Recording,
): SupervisionMeeting | Refusal {
  const on = form.on ?? today;
  const those = [...new Set(form.with)];
  if (on > today) return refuseBecause('meeting-to-come', { on });
  if (those.includes(by)) return refuseBecause('supervised-by-themselves');
  if (those.some((one) => !supervised.includes(one))) return refuseBecause('not-supervised');
  if (those.length > 1 && form.kind === 'individual') return refuseBecause('several-are-a-group');
  if (on < monthsBefore(today, monthsBack)) return refuseBecause('meeting-long-ago', { on: spokenDate(on) });
  const wrong = wrongDue(form.entries, on);
  if (wrong?.what === 'of_nothing') return refuseBecause('day-of-no-action');
  if (wrong) return refuseBecause('due-when', { due: spokenDate(wrong.due) });
  if (isTooLongADay(those, form.minutes, (person) => thatDay.get(person) ?? 0))
    return refuseBecause('too-much-of-a-day', { hours: mostMinutes / 60 });
  const about = byCourse(form.about);
  if (about.some(({ course }) => !courses.includes(course)))
    return refuseBecause('about-no-course-of-theirs');
  if (new Set(about.map(({ course }) => course)).size < about.length) return refuseBecause('about-one-twice');
  if (about.reduce((so, one) => so + one.minutes, 0) > form.minutes)
    return refuseBecause('about-longer-than-it-was', { minutes: form.minutes });
  const entries = entriesKept(form.entries, names).map((one) => ({ ...one, done: null }));
  const told = about.length > 0 && { about };
  return { on, kind: form.kind, with: those, minutes: form.minutes, ...told, entries };
}

/** The same meeting once what was agreed is done; refuses what was not agreed, or is done. Sent again by the same person, word for word, it is as it was. */
export function finishAction(
  meeting: SupervisionMeeting,
  { entry, words: said }: z.output<typeof doneForm>,
  { by, today, names }: Pick<Recording, 'by' | 'today' | 'names'>,
): SupervisionMeeting | Refusal {
  const one = meeting.entries[entry - 1];
  if (!one || one.action === '') return refuseBecause('nothing-agreed');
  if (one.done?.by === by && one.done.words === unnamed(said, names)) return meeting;
  if (one.done) return refuseBecause('agreed-is-done', { on: one.done.on });
  return {
    ...meeting,
    entries: meeting.entries.map((each, at) =>
      at === entry - 1 ? { ...each, done: { on: today, by, words: unnamed(said, names) } } : each,
    ),
  };
}
