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
import { guide } from '#core/guide/guide.ts';
import { summarise } from '#core/lists/summary.ts';
import { runsAreLong } from '#tests/long-runs.ts';
import { clientsOwnCourses, mark, markedCourses, persons } from './marked-courses.ts';

/**
 * Whatever a client keeps back, no clinician finds it anywhere: in every course each person is kept back in turn, and so
 * is each event, each moment, each feeling and each letter of the client’s own; every word of it is looked for, and its id.
 */

const marksIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(mark) ?? [];

/** Which of these words stand in what is shown: whole, since `Ana1` is not in `Ana12`. */
function metIn(shown: string, words: Iterable<string>): string[] {
  const met = new Set(shown.match(mark));
  return [...words].filter((word) => met.has(word));
}

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that point to somebody or something; an id that chance typed into any other is writing. */
const points = /^(person|people|with|link$|moment$)|Ids?$/;

/** Words beside the person’s id: in the same object, be it about others too. */
function beside(value: unknown, person: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => beside(one, person));
  if (!isThing(value)) return [];
  const own = Object.values(value).flatMap((one) => (isThing(one) ? [] : [one].flat()));
  const named = Object.entries(value).flatMap(([key, one]) => (points.test(key) ? [one].flat() : []));
  const words = named.includes(person) ? own.flatMap((one) => (isThing(one) ? [] : marksIn(one))) : [];
  return [...words, ...Object.values(value).flatMap((one) => beside(one, person))];
}

/** Whether chance typed this id as somebody’s writing. */
function isTyped(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => isTyped(one, id));
  if (!isThing(value)) return false;
  return Object.entries(value).some(
    ([key, one]) => (!points.test(key) && [one].flat().includes(id)) || isTyped(one, id),
  );
}

/** Danger is told to those who answer for it, whoever is kept back. */
const danger = new Set(['AlarmRaised', 'WishToJoinTold']);

/** Every mark in what the client wrote of one person: in the inventory, and anywhere beside their id. */
function wordsOf(facts: readonly Fact[], person: string): Set<string> {
  const clients = facts.filter(({ by, type }) => by === persons.client && !danger.has(type));
  return new Set(
    clients.flatMap(({ type, act, data }) => {
      if (type === 'PersonAdded') return act === person ? marksIn(data) : [];
      if (type.startsWith('Person')) return isThing(data) && data.person === person ? marksIn(data) : [];
      return beside(data, person);
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
    letterKinds.map((kind) => draftLetter(view, kind)),
    guide(view, '2026-12-31'),
    summarise(today),
    carryOver(today),
  ]);
}

/** Whose turn it is to look: each night all of them look at everything, in npm test each at every third thing. */
const turnOf = (name: string) => (_: unknown, at: number) =>
  runsAreLong || at % 3 === Object.keys(viewers).indexOf(name);

// The nightly run makes up more.
const courses = runsAreLong
  ? [...markedCourses(4), ...clientsOwnCourses(24)]
  : [...markedCourses(1), ...clientsOwnCourses(6)];

/** Every person whom the client wrote of, with the words to look for. */
const cases = courses.flatMap((facts, index) => {
  const { people } = fold('course-1', facts).inventory;
  return people
    .map(({ id }) => ({ course: index, facts, person: id, words: wordsOf(facts, id) }))
    .filter(({ words }) => words.size > 0);
});

test('the courses hold people whom the client wrote of in many places', () => {
  expect(cases.length).toBeGreaterThan(20);
  expect(Math.max(...cases.map(({ words }) => words.size))).toBeGreaterThan(5);
});

test('they hold sheets of a form of therapy, in which the client wrote of somebody', () => {
  const written = cases.flatMap(({ facts, words }) =>
    facts.filter(
      ({ type, data }) => type === 'SheetWritten' && marksIn(data).some((word) => words.has(word)),
    ),
  );
  expect(written.length).toBeGreaterThan(2);
});

test('before anybody is kept back, the therapist meets most of those words', () => {
  const met = cases.flatMap(({ facts, words }) => {
    const shown = shownTo(viewers.therapist as Viewer, facts);
    return [...words].map((word) => metIn(shown, [word]).length);
  });
  expect(met.filter(Boolean).length).toBeGreaterThan(met.length / 2);
});

test.each(Object.keys(viewers))('kept back in turn, nobody’s words are met by a %s, in any place', (name) => {
  const viewer = viewers[name] as Viewer;
  const leaks = cases.filter(turnOf(name)).flatMap(({ course, facts, person, words }) => {
    const all = [...facts, keptBackBy(facts, person)];
    const shown = shownTo(viewer, all);
    return metIn(shown, words).map((word) => {
      const { type = '' } = facts.find(({ data }) => marksIn(data).includes(word)) ?? {};
      return `course ${course}, ${person}: ${type} ${word}`;
    });
  });
  expect(leaks).toEqual([]);
});

/** Whether an id stands in what is shown, by itself or in what was called after it: `ID.2`. */
const leadsTo = (id: string, shown: unknown) =>
  [`"${id}"`, `"${id}.`].some((start) => JSON.stringify(shown).includes(start));

/** Every person of every course, whether or not the client wrote a word of them. */
const everyPerson = courses.flatMap((facts, course) =>
  fold('course-1', facts)
    .inventory.people.filter(
      ({ id }) =>
        !isTyped(
          facts.map(({ data }) => data),
          id,
        ),
    )
    .map(({ id }) => ({ course, facts, person: id })),
);

test.each(Object.keys(viewers))('nor does a %s find so much as their id, in any place', (name) => {
  const viewer = viewers[name] as Viewer;
  const leaks = everyPerson.filter(turnOf(name)).flatMap(({ course, facts, person }) => {
    const all = [...facts, keptBackBy(facts, person)];
    const today = fold('course-1', all);
    const view = seenBy(today, viewer);
    const then = seenBy(fold('course-1', facts.slice(0, Math.ceil(facts.length / 2))), viewer, today);
    const record = seenFacts('course-1', all, viewer).map(({ act, type, data }) => [type, act, data]);
    const places = { view, then, record, paper: forPaper(view), lists: summarise(today) };
    return Object.entries(places)
      .filter(([, part]) => leadsTo(person, part))
      .map(([where]) => `course ${course}, ${person}: ${where}`);
  });
  expect(everyPerson.length).toBeGreaterThan(40);
  expect(leaks).toEqual([]);
});

/** What the client can keep to themselves as a whole, by the id of the act that made it. */
const keptWhole: Record<string, (facts: readonly Fact[], id: string) => Fact[]> = {
  EventAdded: (facts, id) => [
    ...facts,
    { ...keptBackBy(facts, ''), type: 'EventKeptBack', data: { event: id } },
  ],
  MoodLinked: (facts, id) =>
    facts.flatMap((fact) => {
      if (fact.type === 'MomentShared' && isThing(fact.data) && fact.data.link === id) return [];
      const isIt = fact.type === 'MoodLinked' && fact.act === id && isThing(fact.data);
      return isIt && isThing(fact.data) ? [{ ...fact, data: { ...fact.data, seen: 'private' } }] : [fact];
    }),
  FeelingNamed: (facts, id) =>
    facts.flatMap((fact) => {
      if (fact.type === 'FeelingShared' && isThing(fact.data) && fact.data.feelingId === id) return [];
      const isIt = fact.type === 'FeelingNamed' && fact.act === id && isThing(fact.data);
      return isIt && isThing(fact.data) ? [{ ...fact, data: { ...fact.data, privacy: 'private' } }] : [fact];
    }),
  LetterWritten: (facts, id) =>
    facts.filter(({ type, data }) => !(type === 'LetterSent' && isThing(data) && data.letterId === id)),
};

/** Every event, moment, feeling and letter of the client’s, with the words in it. */
const things = courses.flatMap((facts, course) =>
  facts
    .filter(({ by, type }) => by === persons.client && type in keptWhole)
    .map(({ type, act, data }) => ({ course, facts, type, id: act, words: marksIn(data) })),
);

test.each(Object.keys(viewers))(
  'each event, moment, feeling and letter kept back in turn, a %s meets neither its words nor its id',
  (name) => {
    const viewer = viewers[name] as Viewer;
    const leaks = things.filter(turnOf(name)).flatMap(({ course, facts, type, id, words }) => {
      // What somebody wrote themselves they read whole, an id of another thing included.
      const isOwn = facts.some(
        ({ by, data }) => by === viewer.by && JSON.stringify(data).includes(`"${id}"`),
      );
      const isId =
        !isOwn &&
        !isTyped(
          facts.map(({ data }) => data),
          id,
        );
      const shown = shownTo(viewer, keptWhole[type]?.(facts, id) ?? []);
      const met = [...metIn(shown, words), ...(isId && leadsTo(id, JSON.parse(shown)) ? [id] : [])];
      return met.map((one) => `course ${course}, ${type}: ${one}`);
    });
    expect(new Set(things.map(({ type }) => type)).size).toBe(4);
    expect(leaks).toEqual([]);
  },
);

test('a client still sees all that is theirs', () => {
  for (const { facts, person, words } of cases.slice(0, 30)) {
    const client: Viewer = { as: 'client', by: persons.client };
    const before = JSON.stringify(seenBy(fold('course-1', facts), client));
    const after = JSON.stringify(seenBy(fold('course-1', [...facts, keptBackBy(facts, person)]), client));
    const seen = metIn(before, words);
    expect(metIn(after, seen)).toEqual(seen);
  }
});
