import { expect, test } from 'vitest';
import { z } from 'zod';
import { courseBook } from '#core/course/book.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import type { ActOn } from './act.ts';
import { type Bound, openBook } from './book.ts';
import type { ChapterOf } from './chapter.ts';
import type { Doing } from './doing.ts';
import { type Fact, factsOf, type NewFact } from './fact.ts';

const doing: Doing = {
  id: 'act-1',
  by: 'ana',
  as: 'therapist',
  on: '2026-02-10',
  now: '2026-02-10T10:00:00.000Z',
  today: '2026-02-10',
  zone: 'Europe/London',
};
const written = (facts: readonly NewFact[], after = 0): Fact[] =>
  facts.map((fact, index) => ({
    ...fact,
    course: 'one',
    seq: after + index + 1,
    act: `act-${after + index + 1}`,
    at: doing.now,
    by: doing.by,
  }));

/** A second kind of chart, with one chapter. */
interface Circle extends Bound {
  members: { names: string[] };
}
const facts = { MemberJoined: z.object({ name: z.string() }), MemberLeft: z.object({ name: z.string() }) };
const fact = factsOf(facts);
const join: ActOn<Circle> = {
  says: 'Somebody joins.',
  who: ['therapist'],
  form: z.object({ name: z.string() }),
  decide(circle, form) {
    const { name } = form as { name: string };
    if (circle.members.names.includes(name)) return refuse('there-already', `${name} is here already.`);
    return [fact('MemberJoined', doing.on, { name })];
  },
};
const members: ChapterOf<Circle, Circle['members'], typeof facts> = {
  start: { names: [] },
  facts,
  sentences: { en: { MemberJoined: 'Somebody joined.', MemberLeft: 'Somebody left.' } },
  fold: {
    MemberJoined: ({ names }, { name }) => ({ names: [...names, name] }),
    MemberLeft: ({ names }, { name }) => ({ names: names.filter((one) => one !== name) }),
  },
  acts: { join },
  seenBy: (state, { as }) => (as === 'therapist' ? state : { names: [] }),
  paper: 'never',
  carriesOver: 'stays_behind',
};
const circles = openBook<Circle>({ chapters: { members }, strikes: 'Struck' });

test('a second kind of chart is opened beside the course, with its own acts, facts and chapters', () => {
  const decided = circles.decide(circles.empty('one'), 'join', { name: 'Vera' }, doing);
  if (isRefusal(decided)) throw new Error(decided.because);
  const circle = circles.fold('one', written(decided));
  expect(circle).toEqual({ id: 'one', seq: 1, permanent: [], wished: null, members: { names: ['Vera'] } });
  expect(circles.decide(circle, 'join', { name: 'Vera' }, doing)).toMatchObject({ refused: 'there-already' });
  expect(circles.decide(circle, 'join', { name: 'Tom' }, { ...doing, as: 'client' })).toMatchObject({
    refused: 'not-yours',
  });
  expect(circles.seenBy(circle, { as: 'client', by: 'leila' }).members.names).toEqual([]);
  expect(circles.openActs(circle, doing)).toEqual(['join']);
  expect([...courseBook.acts.keys()]).not.toContain('join');
  expect(courseBook.chapterOf('MemberJoined')).toBeUndefined();
});

/** A chapter made from data, as a protocol's own sheet is. */
function sheet(name: string, fields: readonly string[]) {
  const shape = z.object(Object.fromEntries(fields.map((field) => [field, z.string()])));
  const type = `${name}Filled`;
  return {
    start: { versions: [] },
    facts: { [type]: shape },
    sentences: { en: { [type]: 'A sheet was filled in.' } },
    fold: {
      [type]: (state: { versions: unknown[] }, data: unknown) => ({ versions: [...state.versions, data] }),
    },
    acts: {
      [`fill${name}`]: {
        says: `Fill in ${name}.`,
        who: ['therapist'],
        form: shape,
        decide: (_whole: unknown, form: unknown, { on }: Doing) => [{ type, on, data: form }],
      },
    },
    seenBy: (state: unknown) => state,
    paper: 'never',
    carriesOver: 'stays_behind',
  };
}

test('a chapter made from data is opened beside those in code, and folds with them', () => {
  const book = openBook({
    ...courseBook.rules,
    chapters: { ...courseBook.rules.chapters, ipaf: sheet('Ipaf', ['self', 'other', 'affect']) },
  });
  const form = { self: 'small', other: 'stern', affect: 'shame' };
  const opened = book.empty('one');
  const decided = book.decide(opened, 'fillIpaf', form, doing);
  if (isRefusal(decided)) throw new Error(decided.because);
  const course = book.foldOnto(opened, [], written(decided));
  expect(Reflect.get(course, 'ipaf')).toEqual({ versions: [form] });
  expect(course.inventory.people).toEqual([]);
  expect(book.acts.size).toBe(courseBook.acts.size + 1);
  expect(book.shapes.get('IpafFilled')?.safeParse({ self: 1 }).success).toBe(false);
});

test('two chapters that fold one fact, or bear an act of one name, are not opened', () => {
  expect(() => openBook({ chapters: { members, twice: members }, strikes: 'Struck' })).toThrow(
    /fold the fact/,
  );
  const other = { ...members, fold: {}, facts: {} };
  expect(() => openBook({ chapters: { members, other }, strikes: 'Struck' })).toThrow(/act called join/);
});
