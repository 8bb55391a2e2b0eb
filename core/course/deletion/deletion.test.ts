import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { closedOn } from '#tests/a-guided-course.ts';

const client = { as: 'client', by: 'leila' } as const;
const diary = { what: 'part', words: 'What I wrote about my brother on Sunday' } as const;
const asked = () => aCourseUnderWay(2).does('askDeletion', diary, { ...client, id: 'ask', on: '2026-01-21' });

test('what a client asks to have taken out waits for their therapist, on Today too, until it is answered', () => {
  const story = asked();
  expect(summarise(story.course).deletion).toEqual({ count: 1, on: '2026-01-21' });
  expect(story.refusal('askDeletion', diary, client)).toBe('asked-and-waits');
  story.does('answerDeletion', { ask: 'ask', became: 'taken_out' }, { on: '2026-01-22' });
  expect(summarise(story.course).deletion).toBeUndefined();
  const [ask] = seenBy(story.course, client).deletion.asks;
  expect(ask?.answered).toEqual({ became: 'taken_out', words: '', on: '2026-01-22', as: 'therapist' });
  expect(story.refusal('answerDeletion', { ask: 'ask', became: 'taken_out' })).toBe('no-such-ask');
});

test('one thing is named, all of it need not be, and what is kept says why', () => {
  const story = asked();
  expect(story.refusal('askDeletion', { what: 'part', words: '' }, client)).toBe('take-out-what');
  expect(story.refusal('answerDeletion', { ask: 'ask', became: 'kept' })).toBe('kept-why');
  story.does('askDeletion', { what: 'all', words: '' }, client);
  expect(story.refusal('askDeletion', { what: 'all', words: 'Please' }, client)).toBe('asked-and-waits');
  story.does('answerDeletion', { ask: 'ask', became: 'kept', words: 'The law has us keep it for ten years' });
  expect(story.course.deletion.asks.map(({ answered }) => answered?.became)).toEqual(['kept', undefined]);
});

test('the client withdraws it while it waits, and nobody strikes out that it was asked', () => {
  const story = asked();
  const seq = story.facts.length;
  expect(story.refusal('strikeOut', { seq, why: 'x' })).toBe('kept');
  story.does('withdrawDeletion', { ask: 'ask' }, client);
  expect(summarise(story.course).deletion).toBeUndefined();
  expect(story.refusal('withdrawDeletion', { ask: 'ask' }, client)).toBe('no-such-ask');
});

test('it is asked after the course is finished too', () => {
  const over = closedOn(aCourseUnderWay(2), '2026-02-13', []);
  over.does('askDeletion', { what: 'all', words: '' }, { ...client, id: 'all' });
  over.does('answerDeletion', {
    ask: 'all',
    became: 'in_part',
    words: 'Your diary is out; the rest we keep.',
  });
  expect(over.course.deletion.asks).toHaveLength(1);
});
