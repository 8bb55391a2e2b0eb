import { expect, test } from 'vitest';
import type { Viewer } from '#core/book/viewer.ts';
import { fold, seenBy } from '#core/course/book.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { summarise } from '#core/lists/summarise.ts';
import { runsAreLong } from '#tests/long-runs.ts';
import { clientsOwnCourses, markedCourses, persons } from './marked-courses.ts';
import {
  allNaming,
  isTyped,
  keptBackBy,
  keptWhole,
  leadsTo,
  leaksOf,
  marksIn,
  metIn,
  namedInWays,
  shownTo,
  viewers,
  wordsOf,
} from './what-is-shown.ts';
import { writtenCourse } from './written-courses.ts';

/**
 * Whatever a client keeps back, no clinician finds it anywhere: in every course each person is kept back in turn, and so
 * is each event, each moment, each feeling and each letter of the client’s own; every word of it is looked for, and its id.
 */

/** Whose turn it is to look: each night all of them look at everything, in npm test each at every fourth thing. */
const turnOf = (name: string) => (_: unknown, at: number) =>
  runsAreLong || at % Object.keys(viewers).length === Object.keys(viewers).indexOf(name);

// The nightly run makes up more.
const courses = runsAreLong
  ? [...markedCourses(4), ...clientsOwnCourses(24)]
  : [...markedCourses(1), ...clientsOwnCourses(20)];

/** And some full of writing, of which a few cases are looked at. */
const written = [1, 2, 3].map((seed) => writtenCourse(seed, 140));

/** Every person whom the client wrote of, with the words to look for. */
const cases = courses.flatMap((facts, index) => {
  const { people } = fold('course-1', facts).inventory;
  return people
    .map(({ id }) => ({ course: index, facts, person: id, words: wordsOf(facts, id) }))
    .filter(({ words }) => words.size > 0);
});

test('the courses hold people whom the client wrote of in many places', () => {
  expect(cases.length).toBeGreaterThan(20);
  const ofWritten = written.flatMap((facts) =>
    fold('course-1', facts).inventory.people.map(({ id }) => wordsOf(facts, id)),
  );
  expect(
    Math.max(...[...cases.map(({ words }) => words), ...ofWritten].map(({ size }) => size)),
  ).toBeGreaterThan(5);
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

test('where else the client wrote the name of somebody kept back it is left out, whatever they wrote it in and however', () => {
  const types = new Set<string>();
  const leaks = [...courses, ...written].flatMap((facts, course) => {
    const who = namedInWays[course % namedInWays.length] ?? ['', []];
    const { facts: all, ofClients, saidOf } = allNaming(who, facts);
    const shown = shownTo(viewers.therapist as Viewer, all);
    for (const { type, by, data } of facts)
      if (by === persons.client && marksIn(data).length > 0) types.add(type);
    return metIn(shown, ofClients)
      .filter((word) => shown.includes(word + saidOf(word)))
      .map((word) => {
        const { type } = facts.find(({ data }) => marksIn(data).includes(word)) ?? {};
        return `course ${course}: ${type}${saidOf(word)}`;
      });
  });
  expect(types.size).toBeGreaterThan(40);
  expect([...new Set(leaks)]).toEqual([]);
});

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

test('courses full of diaries, sheets, people beside the client, meetings and decisions leak nothing either', () => {
  const types = new Set(written.flat().map(({ type }) => type));
  for (const type of ['TrackerNoted', 'SheetWritten', 'BesideBrought', 'MeetingHeld', 'DecisionStarted'])
    expect(types).toContain(type);
  expect(written.flatMap((facts, turn) => leaksOf(facts, turn, 5))).toEqual([]);
});

test('a client still sees all that is theirs', () => {
  for (const { facts, person, words } of cases.slice(0, 30)) {
    const client: Viewer = { as: 'client', by: persons.client };
    const before = JSON.stringify(seenBy(fold('course-1', facts), client));
    const after = JSON.stringify(seenBy(fold('course-1', [...facts, keptBackBy(facts, person)]), client));
    const seen = metIn(before, words);
    expect(metIn(after, seen)).toEqual(seen);
  }
});
