import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import type { FormOf } from '#core/course/book.ts';
import { type ActName, acts, decide, fold, foldOnto, seesDifference } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { runsAreLong } from '#tests/long-runs.ts';
import { markedCourses, persons } from './marked-courses.ts';
import { shownTo, viewers } from './what-is-shown.ts';
import { writtenCourse } from './written-courses.ts';

/**
 * What a client keeps to themselves cannot be told from its not being there: a course in which they wrote such things is
 * shown to every clinician, letter for letter and number for number, as the same course without them.
 */

/** Everything that a client can write and that no clinician is ever told of. */
const kept: [ActName, (id: string) => unknown, then?: [ActName, (id: string) => unknown]][] = [
  ['keepMoment', () => ({ happened: 'Nobody knows of it', mood: 3 }) satisfies FormOf<'keepMoment'>],
  [
    'nameFeeling',
    () => ({ situation: 'At the door', emotions: [{ words: 'Shame', intensity: 7 }], privacy: 'private' }),
  ],
  ['writeLetter', () => ({ kind: 'goodbye', words: 'What I never sent' }) satisfies FormOf<'writeLetter'>],
  [
    'addEvent',
    () => ({ date: '2026-01', kind: 'other', what: 'What I never told' }) satisfies FormOf<'addEvent'>,
    ['keepEventBack', (event) => ({ event })],
  ],
  [
    'addPerson',
    () => ({ displayName: 'Nobody’s business', role: 'friend', disclosure: 'not_now' }),
    ['changePerson', (person) => ({ person, version: 1, fields: { history: 'Never to be told' } })],
  ],
];

/** A course with these facts put in after so many of its own; what names a later one by its number names it still. */
function putIn(facts: readonly Fact[], after: number, added: readonly Fact[]): Fact[] {
  const moved = (seq: number) => (seq > after ? seq + added.length : seq);
  const later = facts.slice(after).map((fact) => ({ ...fact, seq: moved(fact.seq) }));
  return [...facts.slice(0, after), ...added, ...later].map((fact) =>
    fact.type === 'FactStruckOut'
      ? { ...fact, data: { ...Object(fact.data), seq: moved(Object(fact.data).seq) } }
      : fact,
  );
}

/** The facts of one thing kept back, written by the client where so much of the course stands; none where it cannot be. */
function secretly(facts: readonly Fact[], after: number, which: number): Fact[] {
  const [first, filled, then] = kept[which % kept.length] ?? [];
  if (!first || !filled) return [];
  const before = facts.slice(0, after);
  const { on = '', at = '' } = facts[after - 1] ?? {};
  let course = fold('course-1', before);
  const written: Fact[] = [];
  const write = (name: ActName, form: unknown, id: string) => {
    const doing = {
      id,
      by: persons.client,
      as: 'client' as const,
      on,
      now: at,
      today: '2026-12-31',
      zone: 'Europe/London',
      born: '1991-05-17',
    };
    const read = acts.get(name)?.form.safeParse(form);
    const decided = read?.success ? decide(course, name, read.data, doing) : null;
    if (!decided || isRefusal(decided)) return;
    const seq = after + written.length;
    const added = decided.map((fact, place) => ({
      ...fact,
      course: 'course-1',
      seq: seq + place + 1,
      act: id,
      at,
      by: persons.client,
      data: JSON.parse(JSON.stringify(fact.data)),
    }));
    course = foldOnto(course, [...before, ...written], added);
    written.push(...added);
  };
  const id = `secret-${which}`;
  write(first, filled(id), id);
  if (then && written.length > 0) write(then[0], then[1](id), `${id}-then`);
  return written;
}

// The nightly run tries more courses.
const courses = runsAreLong
  ? [...markedCourses(2), ...[4, 5, 6, 7, 8, 9].map((seed) => writtenCourse(seed, 120))]
  : [...markedCourses(0).slice(0, 1), writtenCourse(4, 90)];

/** Each course with each kind of secret put in at one place and another. */
const cases = courses.flatMap((facts, course) =>
  kept.flatMap((_, which) => {
    const after = Math.max(1, Math.floor((facts.length * (1 + ((which + course) % 4))) / 5));
    const secret = secretly(facts, after, which);
    return secret.length > 0 ? [{ course, which, facts, with: putIn(facts, after, secret) }] : [];
  }),
);

test('every kind of secret is written into some course', () => {
  expect(new Set(cases.map(({ which }) => which)).size).toBe(kept.length);
});

test.each(Object.keys(viewers))('a %s is shown the same with each secret as without', (name) => {
  const viewer = viewers[name] as Viewer;
  const turn = Object.keys(viewers).indexOf(name);
  const told = cases
    .filter((_, at) => at % 3 === turn)
    .flatMap(({ course, which, facts, with: whole }) => {
      const earlier = facts[Math.ceil(facts.length / 2)]?.at;
      const [was, is] = [facts, whole].map((all): unknown => JSON.parse(shownTo(viewer, all, earlier)));
      return differences(was, is).map((where) => `course ${course}, ${kept[which]?.[0]}: ${where}`);
    });
  expect(told).toEqual([]);
});

test('and no page hears that one was written', () => {
  const heard = courses.flatMap((facts) =>
    kept.flatMap(([what], which) => {
      const before = fold('course-1', facts);
      const after = foldOnto(before, facts, secretly(facts, facts.length, which));
      return Object.entries(viewers)
        .filter(([, viewer]) => seesDifference(before, after, viewer))
        .map(([name]) => `${name}: ${what}`);
    }),
  );
  expect(heard).toEqual([]);
});

/** Where two shown things part, by the first few paths. */
function differences(was: unknown, is: unknown, path = ''): string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const isBoth = [was, is].every((one) => typeof one === 'object' && one !== null);
  if (!isBoth) return [`${path}: ${JSON.stringify(was)} / ${JSON.stringify(is)}`.slice(0, 200)];
  const keys = new Set([...Object.keys(Object(was)), ...Object.keys(Object(is))]);
  return [...keys]
    .flatMap((key) => differences(Object(was)[key], Object(is)[key], `${path}/${key}`))
    .slice(0, 4);
}
