import { expect, test } from 'vitest';
import type { Doing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { acts, decide, fold, openActs, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { isClientsHand } from '#core/course/shared/whose-hand.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { runsAreLong } from '#tests/long-runs.ts';
import { clientsOwnCourses, markedCourses, persons } from './marked-courses.ts';

/**
 * A course that was brought from another Kith holds what its client wrote under an account that is not here. Whatever they
 * saw and could do there they see and can do here: a client is known by what they are to the course.
 */

const before: Viewer = { as: 'client', by: persons.client };
const after: Viewer = { as: 'client', by: 'leila-elsewhere' };
// The nightly run makes up more.
const courses = runsAreLong
  ? [...markedCourses(1), ...clientsOwnCourses(12)]
  : [...markedCourses(0).slice(0, 3), ...clientsOwnCourses(3)];

/** The course up to somewhere in it, where fewer entries say whose hand they are of. */
const cuts = (facts: readonly Fact[]) => [facts, facts.slice(0, Math.ceil(facts.length / 3))];

test('a client with another account is shown the same course, and the same record, word by word', () => {
  const other = courses.flatMap(cuts).flatMap((facts, at) => {
    const course = fold('course-1', facts);
    const differs = (one: unknown, two: unknown) => JSON.stringify(one) !== JSON.stringify(two);
    // Whoever reads the record is told by the service who the client was; the course knows it by what they are to it.
    const isThem = (by: string) => by === persons.client;
    const records = [before, { ...after, isThem }].map((viewer) => seenFacts('course-1', facts, viewer));
    return [
      ...(differs(seenBy(course, before), seenBy(course, after)) ? [`course ${at}: the course`] : []),
      ...(differs(...(records as [unknown, unknown])) ? [`course ${at}: the record`] : []),
    ];
  });
  expect(other).toEqual([]);
});

test('nobody but the client is taken for the client', () => {
  for (const facts of courses.flatMap(cuts)) {
    const course = fold('course-1', facts);
    const taken = new Set(facts.map(({ by }) => by).filter((by) => isClientsHand(course, by)));
    taken.delete(persons.client);
    expect([...taken]).toEqual([]);
  }
});

const doing = (by: string): Doing => ({
  id: 'new',
  as: 'client',
  by,
  on: '2026-12-30',
  now: '2026-12-31T12:00:00.000Z',
  today: '2026-12-31',
  zone: 'Europe/London',
  born: '1991-05-17',
});

test('a client with another account can do what they could: share what they kept, tell what they kept back', () => {
  const client = { as: 'client', by: persons.client } as const;
  const { course } = aCourseUnderWay(3)
    .does('keepMoment', { happened: 'On the stairs', mood: 3 }, { ...client, id: 'stairs' })
    .does(
      'nameFeeling',
      { situation: 'On the stairs', emotions: [{ emotion: 'ashamed' }] },
      { ...client, id: 'shame' },
    )
    .does('addEvent', { date: '2019-03', kind: 'other', what: 'The raid' }, { ...client, id: 'raid' })
    .does('keepEventBack', { event: 'raid' }, client)
    .does('writeLetter', { kind: 'goodbye', words: 'Not yet', version: 0 }, { ...client, id: 'goodbye' });
  const forms = {
    shareMoment: { link: 'stairs' },
    shareFeeling: { feelingId: 'shame' },
    tellEvent: { event: 'raid' },
    sendLetter: { letterId: 'goodbye', version: 1 },
  };
  const answers = (by: string) =>
    Object.entries(forms).map(([name, form]) => answered(course, name, form, doing(by)));
  expect(answers(after.by)).toEqual(answers(before.by));
  expect(answers(after.by).flat().filter(isRefusal)).toEqual([]);
  expect(openActs(course, doing(after.by))).toEqual(openActs(course, doing(before.by)));
});

const answered = (course: Course, name: string, form: object, who: Doing) =>
  decide(course, name, acts.get(name)?.form.parse(form), who);
