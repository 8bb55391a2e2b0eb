import { expect, test } from 'vitest';
import type { Became } from '#web/app/offline/written-down.ts';
import { howTold } from './how-told.ts';

const one = (became: Became['became'], at: string, course = 'rosa'): Became => ({
  ...{ course, became, at },
  id: `${became} ${at}`,
});

test('of all that was told of a member what nobody was told stands first, then what waits, then what was told last', () => {
  const told = [one('told', '2026-06-02T10:00'), one('seen to', '2026-06-09T10:00')];
  expect(howTold(told, 'rosa')?.became).toBe('seen to');
  expect(howTold([...told, one('told', '2026-06-16T10:00')], 'rosa')?.at).toBe('2026-06-16T10:00');
  const waits = one('waits', '2026-06-01T10:00');
  expect(howTold([...told, waits], 'rosa')).toBe(waits);
  const not = one('not told', '2026-05-01T10:00');
  expect(howTold([...told, waits, not], 'rosa')).toBe(not);
});

test('of another member it says nothing', () => {
  expect(howTold([one('not told', '2026-06-02T10:00', 'luz')], 'rosa')).toBeUndefined();
});
