import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { ownOrder, reordered } from './own-orders.ts';
import { standingIssues } from './standing.ts';

/** Issues of which one is about somebody whom the client keeps back. IPT protocol reference, 4.2 (disclosure), 1.3. */

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'the-therapist' } as const;

const kept = () =>
  aCourse()
    .does('addPerson', { displayName: 'Zofia' }, { ...client, id: 'zofia' })
    .does('listIssue', { words: 'Sleep' }, { ...client, id: 'sleep' })
    .does('listIssue', { words: 'Zofia never rings', people: ['zofia'] }, { ...client, id: 'rings' })
    .does('listIssue', { words: 'Work' }, { ...client, id: 'work' })
    .does('changePerson', { person: 'zofia', version: 1, fields: { disclosure: 'not_now' } }, client);

type Story = ReturnType<typeof kept>;
const shown = ({ course }: Story, viewer: typeof client | typeof therapist = therapist) => {
  const seen = seenBy(course, viewer);
  const ids = (whose: 'client' | 'therapist') => ownOrder(seen, whose)?.map(({ id }) => id);
  return {
    list: standingIssues(seen).map(({ id }) => id),
    client: ids('client'),
    therapist: ids('therapist'),
  };
};

describe('an issue about somebody kept back', () => {
  test('takes no other off the list once the client tells their order, which comes without it', () => {
    const story = kept().does('tellIssueOrder', { order: ['rings', 'work', 'sleep'] }, client);
    expect(shown(story)).toMatchObject({ list: ['sleep', 'work'], client: ['work', 'sleep'] });
    expect(seenBy(story.course, therapist).issues.orders.client?.order).toEqual(['work', 'sleep']);
    expect(shown(story, client).client).toEqual(['rings', 'work', 'sleep']);
  });

  test('takes none off where it was the only one in that order', () => {
    const story = aCourse()
      .does('addPerson', { displayName: 'Zofia' }, { ...client, id: 'zofia' })
      .does('listIssue', { words: 'Zofia never rings', people: ['zofia'] }, { ...client, id: 'rings' })
      .does('tellIssueOrder', { order: ['rings'] }, client)
      .does('listIssue', { words: 'Sleep' }, { ...client, id: 'sleep' })
      .does('changePerson', { person: 'zofia', version: 1, fields: { disclosure: 'not_now' } }, client);
    expect(shown(story).list).toEqual(['sleep']);
  });

  test('is asked of no therapist who ranks, and keeps its place', () => {
    const story = kept()
      .does('rankIssues', { order: ['work', 'sleep'] })
      .does('tellIssueOrder', { order: ['sleep', 'work'] });
    expect(shown(story)).toMatchObject({ list: ['work', 'sleep'], therapist: ['sleep', 'work'] });
    expect(shown(story, client).list).toEqual(['work', 'rings', 'sleep']);
  });

  test('keeps its place in the client’s own order where the therapist takes that down anew', () => {
    const story = kept()
      .does('tellIssueOrder', { order: ['rings', 'work', 'sleep'] }, client)
      .does('tellIssueOrder', { order: ['sleep', 'work'], whose: 'client' });
    expect(shown(story).client).toEqual(['sleep', 'work']);
    expect(shown(story, client).client).toEqual(['rings', 'sleep', 'work']);
  });

  test.each(['rankIssues', 'tellIssueOrder'] as const)(
    '%s answers a therapist who names it as it does for one that never was',
    (act) => {
      const story = kept();
      const answer = (...order: string[]) => JSON.stringify(story.attempt(act, { order }));
      for (const before of [['sleep', 'work'], ['sleep'], ['work', 'sleep', 'work']]) {
        expect(answer(...before, 'rings').replaceAll('rings', 'never')).toBe(answer(...before, 'never'));
      }
      expect(story.refusal(act, { order: ['sleep', 'work'] }, client)).toBe('rank-them-all');
    },
  );

  test.each([
    ['dropIssue', { why: 'Over' }],
    ['agreeIssue', { version: 1 }],
    ['rewordIssue', { words: 'Other words', version: 1 }],
    ['rewordIssue', { words: 'Other words', version: 9 }],
    ['sayIssuePart', { parts: ['set_off'] }],
  ])('%s by a therapist reaches it by its id no more than one that never was', (act, form) => {
    const story = kept();
    const answer = (issue: string) =>
      JSON.stringify(story.attempt(act as 'dropIssue', { ...form, issue } as never));
    expect(answer('rings').replaceAll('rings', 'never')).toBe(answer('never'));
  });
});

test('in a new order what it says nothing of keeps its place, and what is new comes last', () => {
  expect(reordered(['a', 'x', 'b'], ['b', 'a', 'c'])).toEqual(['b', 'x', 'a', 'c']);
  expect(reordered([], ['b', 'a'])).toEqual(['b', 'a']);
});
