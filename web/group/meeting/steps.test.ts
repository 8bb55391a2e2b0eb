import { expect, test } from 'vitest';
import { phq9 } from '#core/instruments/phq-9.ts';
import { beforeAt, nextAt, stepsFor } from './steps.ts';
import { type At, nothingTyped } from './typed.ts';
import { urgencyOf } from './urgency.ts';

const kinds = (hadTask: boolean) =>
  stepsFor(nothingTyped, phq9, [9], hadTask).map((step) =>
    step.kind === 'question' ? step.item.n : step.kind,
  );

test('in the round the question about dying is not read aloud, and last week’s task is asked where there was one', () => {
  expect(kinds(true)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 'last_task', 'week', 'next']);
  expect(kinds(false)).not.toContain('last_task');
});

test('a meeting goes from who is here, alone with each, through the round to the end, and the same way back', () => {
  const round = { here: 2, alone: 'asked' as const, steps: () => 2 };
  const way: At[] = [{ stage: 'here' }];
  for (let at = way[0]; at && at.stage !== 'end'; at = way.at(-1)) way.push(nextAt(at, round));
  expect(
    way.map((at) =>
      'step' in at ? `${at.member}.${at.step}` : 'member' in at ? `alone ${at.member}` : at.stage,
    ),
  ).toEqual(['here', 'alone 0', 'alone 1', '0.0', '0.1', '1.0', '1.1', 'end']);
  for (const [place, at] of way.entries()) if (place > 0) expect(beforeAt(at, round)).toEqual(way[place - 1]);
});

test('without a question that is asked alone the round comes at once', () => {
  const round = { here: 1, alone: 'none' as const, steps: () => 1 };
  expect(nextAt({ stage: 'here' }, round)).toEqual({ stage: 'round', member: 0, step: 0 });
  expect(beforeAt({ stage: 'round', member: 0, step: 0 }, round)).toEqual({ stage: 'here' });
});

test.each([
  [0, 'not_asked', null],
  [1, 'no', 'same_day'],
  [2, 'no', 'same_day'],
  [3, 'no', 'now'],
  [1, 'yes', 'now'],
] as const)('an answer of %i, plan %s: %s', (answer, plan, urgency) => {
  expect(urgencyOf(phq9, { sheet: { 9: answer }, plan })).toBe(urgency);
});
