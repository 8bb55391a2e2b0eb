import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { fold, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { draftLetter } from '#core/course/letters/draft.ts';
import { letterKinds } from '#core/course/letters/state.ts';
import { carryOver } from '#core/course/maintenance/carry-over.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { summarise } from '#core/lists/summary.ts';
import { clientsOwnCourses, markedCourses, persons } from './marked-courses.ts';

/**
 * Whatever a client keeps back of somebody, no clinician finds it anywhere: every person of every course is kept back in
 * turn, and every word the client wrote of them is looked for.
 */

const mark = /Mark_\d+_ said so/g;
const marksIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(mark) ?? [];

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words beside the person’s id: in the same object, where it names nobody else of the inventory. */
function beside(value: unknown, person: string, everybody: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => beside(one, person, everybody));
  if (!isThing(value)) return [];
  const own = Object.values(value).flatMap((one) => (isThing(one) ? [] : [one].flat()));
  const naming = Object.entries(value).flatMap(([key, one]) =>
    /^(person|people|with)/.test(key) ? [one].flat() : [],
  );
  const named = naming.filter((one): one is string => typeof one === 'string' && everybody.has(one));
  const isAbout = named.includes(person) && named.every((one) => one === person);
  const words = isAbout ? own.flatMap((one) => (isThing(one) ? [] : marksIn(one))) : [];
  return [...words, ...Object.values(value).flatMap((one) => beside(one, person, everybody))];
}

/** Danger is told to those who answer for it, whoever is kept back. */
const danger = new Set(['AlarmRaised', 'WishToJoinTold']);

/** Every mark in what the client wrote of one person: in the inventory, and anywhere beside their id. */
function wordsOf(facts: readonly Fact[], person: string, everybody: ReadonlySet<string>): Set<string> {
  const clients = facts.filter(({ by, type }) => by === persons.client && !danger.has(type));
  return new Set(
    clients.flatMap(({ type, act, data }) => {
      if (type === 'PersonAdded') return act === person ? marksIn(data) : [];
      if (type.startsWith('Person')) return isThing(data) && data.person === person ? marksIn(data) : [];
      return beside(data, person, everybody);
    }),
  );
}

const keptBackBy = (facts: readonly Fact[], person: string): Fact => ({
  course: 'course-1',
  seq: facts.length + 1,
  act: 'the-wish',
  type: 'PersonChanged',
  on: '2026-12-31',
  at: '2026-12-31T12:00:00.000Z',
  by: persons.client,
  data: { person, fields: { disclosure: 'not_now' }, clear: [], as: 'client' },
});

const viewers: Record<string, Viewer> = {
  therapist: { as: 'therapist', by: persons.therapist },
  supervisor: { as: 'supervisor', by: persons.supervisor },
  emergency: { as: 'emergency', by: 'tom' },
};

/** All that a clinician can be shown of a course: on screens of today and of an earlier day, in the record and the file of it, on paper, in letters, in lists, and in the course that follows. */
function shownTo(viewer: Viewer, facts: readonly Fact[]): string {
  const today = fold('course-1', facts);
  const view: Course = seenBy(today, viewer);
  const before = fold('course-1', facts.slice(0, Math.ceil(facts.length / 2)));
  return JSON.stringify([
    view,
    seenBy(before, viewer, today),
    seenFacts('course-1', facts, viewer),
    forPaper(view),
    letterKinds.map((kind) => draftLetter(today, kind)),
    summarise(today),
    carryOver(today),
  ]);
}

const courses = [...markedCourses(4), ...clientsOwnCourses(24)];

/** Every person whom the client wrote of, with the words to look for. */
const cases = courses.flatMap((facts, index) => {
  const { people } = fold('course-1', facts).inventory;
  const everybody = new Set(people.map(({ id }) => id));
  return people
    .map(({ id }) => ({ course: index, facts, person: id, words: wordsOf(facts, id, everybody) }))
    .filter(({ words }) => words.size > 0);
});

test('the courses hold people whom the client wrote of in many places', () => {
  expect(cases.length).toBeGreaterThan(20);
  expect(Math.max(...cases.map(({ words }) => words.size))).toBeGreaterThan(5);
});

test('before anybody is kept back, the therapist meets most of those words', () => {
  const met = cases.flatMap(({ facts, words }) => {
    const shown = shownTo(viewers.therapist as Viewer, facts);
    return [...words].map((word) => shown.includes(word));
  });
  expect(met.filter(Boolean).length).toBeGreaterThan(met.length / 2);
});

test.each(Object.keys(viewers))('kept back in turn, nobody’s words are met by a %s, in any place', (name) => {
  const viewer = viewers[name] as Viewer;
  const leaks = cases.flatMap(({ course, facts, person, words }) => {
    const all = [...facts, keptBackBy(facts, person)];
    const shown = shownTo(viewer, all);
    return [...words]
      .filter((word) => shown.includes(word))
      .map((word) => {
        const { type = '' } = facts.find(({ data }) => JSON.stringify(data).includes(word)) ?? {};
        return `course ${course}, ${person}: ${type} ${word}`;
      });
  });
  expect(leaks).toEqual([]);
});

/** Every person of every course, whether or not the client wrote a word of them. */
const everyPerson = courses.flatMap((facts, course) =>
  fold('course-1', facts).inventory.people.map(({ id }) => ({ course, facts, person: id })),
);

test.each(Object.keys(viewers))('nor does a %s find so much as their id on a screen or on paper', (name) => {
  const viewer = viewers[name] as Viewer;
  const leaks = everyPerson.flatMap(({ course, facts, person }) => {
    const today = fold('course-1', [...facts, keptBackBy(facts, person)]);
    const view = seenBy(today, viewer);
    const before = seenBy(fold('course-1', facts.slice(0, Math.ceil(facts.length / 2))), viewer, today);
    return Object.entries({ view, before, paper: forPaper(view) }).flatMap(([where, shown]) =>
      Object.entries(shown ?? {})
        // What clinicians themselves wrote of somebody stays in the inventory, under the id, without a name.
        .filter(([name]) => name !== 'inventory')
        // Of danger only a reason to stop names people; what is said of an alarm is free text.
        .map(([name, part]): [string, unknown] => [
          name,
          name === 'risk' && isThing(part) ? part.flags : part,
        ])
        .filter(([, part]) => JSON.stringify(part ?? null).includes(`"${person}"`))
        .map(([part]) => `course ${course}, ${person}: ${where}, ${part}`),
    );
  });
  expect(everyPerson.length).toBeGreaterThan(40);
  expect(leaks).toEqual([]);
});

test('a client still sees all that is theirs', () => {
  for (const { facts, person, words } of cases.slice(0, 30)) {
    const client: Viewer = { as: 'client', by: persons.client };
    const before = JSON.stringify(seenBy(fold('course-1', facts), client));
    const after = JSON.stringify(seenBy(fold('course-1', [...facts, keptBackBy(facts, person)]), client));
    const seen = [...words].filter((word) => before.includes(word));
    expect(seen.filter((word) => !after.includes(word))).toEqual([]);
  }
});
