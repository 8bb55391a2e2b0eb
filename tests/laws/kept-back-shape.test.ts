import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { fold, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { inMindLately } from '#core/course/inventory/in-mind.ts';
import { tieThenNow } from '#core/course/inventory/tie-then-now.ts';
import { moodByTie } from '#core/course/mood-links/by-tie.ts';
import { draftedNote } from '#core/course/notes/drafted.ts';
import { patternQuestions } from '#core/course/patterns/find.ts';
import { isObject } from '#core/forms/json.ts';
import { guide } from '#core/guide/guide.ts';
import { summarise } from '#core/lists/summarise.ts';
import { clientsOwnCourses, markedCourses } from './marked-courses.ts';
import { keptBackBy, viewers } from './what-is-shown.ts';
import { writtenCourse } from './written-courses.ts';

/**
 * Whoever a client keeps back, the course that a clinician is shown is still a course: nothing that always stands in one is
 * missing from it, and all that reads a course reads it. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

const courses: Fact[][] = [
  ...markedCourses(2),
  ...clientsOwnCourses(12),
  ...[1, 2, 3, 4].map((seed) => writtenCourse(seed, 140)),
];

/** Where the type of the state says that there may be nothing, though these courses always had something there. */
const mayBeNull = new Set(['contract.versions[].acknowledged', 'letters.letters[].draft']);

type Kinds = Map<string, Set<string>>;

/** Of which kinds is what stands at each place: a text, a list, an object, nothing. */
function placed(value: unknown, place: string, into: Kinds): void {
  const kind = value === null ? 'nothing' : Array.isArray(value) ? 'list' : typeof value;
  into.set(place, (into.get(place) ?? new Set()).add(kind));
  if (Array.isArray(value)) for (const one of value) placed(one, `${place}[]`, into);
  else if (isObject(value))
    for (const [name, one] of Object.entries(value)) placed(one, place ? `${place}.${name}` : name, into);
}

/** The names of what stands in each object of a list, where each of them bears it. */
function borne(value: unknown, place: string, into: Map<string, Set<string>>): void {
  if (Array.isArray(value)) {
    for (const one of value) borne(one, `${place}[]`, into);
  } else if (isObject(value)) {
    const names = Object.keys(value);
    const before = into.get(place);
    into.set(place, new Set(before ? names.filter((name) => before.has(name)) : names));
    for (const [name, one] of Object.entries(value)) borne(one, place ? `${place}.${name}` : name, into);
  }
}

/** Each course as each of its people is kept back in turn, as a therapist is shown it. */
const seen: { where: string; course: Course }[] = courses.flatMap((facts, number) =>
  fold('course-1', facts).inventory.people.map(({ id }) => ({
    where: `course ${number}, ${id}`,
    course: seenBy(fold('course-1', [...facts, keptBackBy(facts, id)]), viewers.therapist as Viewer),
  })),
);

/** The same courses whole, at several times. */
const whole = courses.flatMap((facts) =>
  [0.25, 0.5, 0.75, 1].map((part) => fold('course-1', facts.slice(0, Math.ceil(facts.length * part)))),
);

test('nothing stands in what a therapist is shown that cannot stand there in a course', () => {
  const kinds: Kinds = new Map();
  for (const course of whole) placed(course, '', kinds);
  const shown: Kinds = new Map();
  for (const { course } of seen) placed(course, '', shown);
  const wrong = [...shown].flatMap(([place, met]) =>
    [...met]
      .filter((kind) => kinds.has(place) && !kinds.get(place)?.has(kind) && !mayBeNull.has(place))
      .map((kind) => `${place}: ${[...(kinds.get(place) ?? [])].join(' or ')}, and now ${kind}`),
  );
  expect(seen.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});

test('nor is anything missing that each of its kind bears', () => {
  const always = new Map<string, Set<string>>();
  for (const course of whole) borne(course, '', always);
  const now = new Map<string, Set<string>>();
  for (const { course } of seen) borne(course, '', now);
  const missing = [...now].flatMap(([place, names]) =>
    // What is said of a person may be left out field by field, and any of several texts may not be written yet.
    place.startsWith('inventory.people[].field') || place.endsWith('.texts')
      ? []
      : [...(always.get(place) ?? [])].filter((name) => !names.has(name)).map((name) => `${place}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lists, the guide, the patterns, the moods by tie, the ties side by side and drafted notes read it', () => {
  const thrown = seen.flatMap(({ where, course }) => {
    const readers: Record<string, () => unknown> = {
      lists: () => summarise(course),
      guide: () => guide(course, '2026-12-31'),
      patterns: () => patternQuestions(course),
      moods: () => moodByTie(course),
      mind: () => inMindLately(course, '2026-12-31'),
      ties: () => course.inventory.people.map(({ id }) => tieThenNow(course.inventory, id)),
      notes: () => course.sessions.held.map(({ n }) => draftedNote(course, n)),
    };
    return Object.entries(readers).flatMap(([name, read]) => {
      try {
        read();
        return [];
      } catch (fault) {
        return [`${where}: ${name}: ${fault}`];
      }
    });
  });
  expect(thrown).toEqual([]);
});
