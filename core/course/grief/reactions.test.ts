import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { griefReactions } from './state.ts';

const lossId = 'loss';
const mourning = () =>
  aCourseAtWork().does('startGriefWork', { personId: 'father', whatWasLost: 'My father' }, { id: lossId });

test('grief may be delayed, absent, numb, prolonged or of another kind, with its culture, and ordinary grief is one of them', () => {
  expect(griefReactions).toEqual(
    expect.arrayContaining(['ordinary', 'delayed', 'numb', 'preoccupied', 'prolonged']),
  );
  const judged = {
    reactions: [...griefReactions],
    culture: 'Forty days of black',
    whatLeads: 'both_alike' as const,
  };
  const { course } = mourning().does('judgeGriefReactions', { lossId, ...judged });
  expect(course.grief.losses[0]?.texts.reactions?.text).toEqual(judged);
});

test('what is done to remember somebody is planned with when, with whom and which custom, and told once it was done', () => {
  const plan = {
    lossId,
    plan: 'His records',
    when: 'His birthday',
    withWhom: 'My sister',
    custom: 'A candle',
  };
  const { course } = mourning()
    .does('planCommemoration', plan, { id: 'plan' })
    .does('planCommemoration', { ...plan, version: 1, done: 'We sang' });
  const kept = course.grief.losses[0]?.texts.commemoration;
  expect(kept).toMatchObject({
    version: 2,
    text: { custom: 'A candle', withWhom: 'My sister', done: 'We sang' },
  });
});
