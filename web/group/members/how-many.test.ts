import { expect, test } from 'vitest';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { howMany, standingOf } from './how-many.ts';

type Stands = Pick<MemberSeen, 'state' | 'left'>;
const stands = (state: Stands['state']): Stands => ({ state, left: null });
const left = (why: string): Stands => ({
  state: 'left',
  left: { on: '2026-03-02', why, words: '', referred: null },
});

test('every line of the list is counted once: who is in, and who has left, is invited or does not join', () => {
  const list = [
    stands('in'),
    stands('in'),
    left('moved'),
    stands('invited'),
    left('chose'),
    stands('declined'),
  ];
  const counted = howMany(list);
  expect(counted).toEqual([
    { standing: 'in', count: 2 },
    { standing: 'left', count: 2 },
    { standing: 'invited', count: 1 },
    { standing: 'declined', count: 1 },
  ]);
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
});

test('whoever finished or died has not simply left', () => {
  expect([left('finished'), left('died'), left('group_stopped')].map(standingOf)).toEqual([
    'finished',
    'died',
    'left',
  ]);
});
