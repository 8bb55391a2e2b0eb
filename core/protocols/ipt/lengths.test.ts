import { expect, test } from 'vitest';
import { protocolChoice } from '#core/course/opening/state.ts';
import { ipt } from './ipt.ts';

test('individual IPT is twelve to sixteen sessions of fifty minutes, weekly, sixteen where nobody chose otherwise', () => {
  for (const { id, sessions, minutes, cadenceDays } of ipt.presets) {
    expect([id, sessions >= 12 && sessions <= 16]).toEqual([id, true]);
    expect([id, minutes, cadenceDays]).toEqual([id, 50, 7]);
  }
  expect(new Set(ipt.presets.map(({ sessions }) => sessions))).toEqual(new Set([12, 14, 16]));
  expect(ipt.presets.find(({ id }) => id === ipt.defaultPreset)?.sessions).toBe(16);
});

test('a course cannot be opened without a number of sessions', () => {
  expect(protocolChoice.safeParse({ sessions: 0, minutes: 50 }).success).toBe(false);
  expect(protocolChoice.safeParse({ minutes: 50 }).success).toBe(false);
});

test('the split that ends in the last two sessions begins with three, works to fourteen and ends at sixteen', () => {
  const windows = ipt.presets.find(({ id }) => id === 'ipt16-s001')?.windows;
  expect(windows?.map(({ phase, from, to }) => [phase, from, to])).toEqual([
    ['initial', 1, 3],
    ['middle', 4, 14],
    ['ending', 15, 16],
  ]);
});
