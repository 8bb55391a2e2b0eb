import { expect, test } from 'vitest';
import { onClock } from './on-clock.ts';

const zone = 'Europe/London';

test('an hour reaches to the end of its day at most, and says when it ends on the next', () => {
  const at = (time: string, minutes = 50) => onClock({ at: `2026-01-13T${time}`, zone, minutes }, zone);
  expect(at('10:00')).toEqual({ day: '2026-01-13', from: '10:00', to: '10:50' });
  expect(at('23:30')).toEqual({ day: '2026-01-13', from: '23:30', to: '23:59', endsNextDay: '00:20' });
  expect(at('23:10')).toEqual({ day: '2026-01-13', from: '23:10', to: '23:59', endsNextDay: '00:00' });
  expect(at('23:09')).toEqual({ day: '2026-01-13', from: '23:09', to: '23:59' });
});

test('one of another clock is told by this one', () => {
  const hour = { at: '2026-01-13T18:30', zone: 'America/New_York', minutes: 50 };
  expect(onClock(hour, zone)).toMatchObject({ from: '23:30', endsNextDay: '00:20' });
});
