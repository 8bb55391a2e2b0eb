import { expect, test } from 'vitest';
import { hasAlarmToClose, mayBeInDanger } from './of-who-died.ts';

const before = { id: 'a', on: '2026-02-03', at: '', urgency: 'now', source: 'measure' } as const;
const ofWhoDied = { ...before, ofWhoDied: true } as const;
const read = (...alarms: (typeof before | typeof ofWhoDied)[]) => {
  const member = { alarm: alarms.length > 0 ? ('now' as const) : ('none' as const), alarms };
  return [mayBeInDanger(member), hasAlarmToClose(member)];
};

test('an alarm from before a member died is to be closed; one of somebody who lives, or raised since, is danger', () => {
  expect(read()).toEqual([false, false]);
  expect(read(before)).toEqual([true, false]);
  expect(read(ofWhoDied)).toEqual([false, true]);
  expect(read(before, ofWhoDied)).toEqual([true, true]);
});

test('an alarm that a meeting not yet sent will raise is danger, though none stands there', () => {
  expect(mayBeInDanger({ alarm: 'same_day', alarms: [] })).toBe(true);
});
