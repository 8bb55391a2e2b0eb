import { expect, test } from 'vitest';
import { changeSince } from './change.ts';

test('a change is said as a fall or a rise, never as a negative percentage', () => {
  expect(changeSince(18, 3)).toEqual({ key: 'fell', first: 18, current: 3, percent: 83 });
  expect(changeSince(18, 19)).toEqual({ key: 'rose', first: 18, current: 19, percent: 6 });
  expect(changeSince(11, 6)).toMatchObject({ key: 'fell', percent: 45 });
  expect(changeSince(12, 12)).toMatchObject({ key: 'same' });
  expect(changeSince(0, 4)).toMatchObject({ key: 'fromNought', current: 4 });
});
