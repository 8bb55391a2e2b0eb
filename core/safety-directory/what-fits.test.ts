import { expect, test } from 'vitest';
import { placeToday } from '#core/course/session-room/from-afar.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { kindsAtAlarm, kindsUnderRule } from './what-fits.ts';

const alarm = (source: Parameters<typeof kindsAtAlarm>[0]['source'], instrument = '', words = '') =>
  kindsAtAlarm({ source, instrument, words });

test('an alarm is shown whom to reach by what raised it, and nobody else', () => {
  expect(alarm('measure', 'phq-9')).toEqual(['crisis', 'duty']);
  expect(alarm('measure', 'epds')).toEqual(['crisis', 'duty', 'perinatal']);
  expect(alarm('client')).toEqual(['crisis', 'duty']);
  expect(alarm('inventory')).toContain('violence');
  expect(alarm('inventory')).not.toContain('addiction');
  expect(alarm('stop_and_refer', '', 'SR-09: After a birth')).toEqual(['perinatal', 'crisis', 'duty']);
  expect(alarm('stop_and_refer', '', 'SR-02: Intent')).toContain('children');
});

test('a stop-and-refer rule names the kinds it calls for, and none where another is called', () => {
  expect(kindsUnderRule('SR-05')).toEqual(['violence', 'adults']);
  expect(kindsUnderRule('SR-06')).toEqual(['children', 'adults']);
  expect(kindsUnderRule('SR-08')).toContain('addiction');
  expect(kindsUnderRule('SR-16')).toEqual([]);
});

test('the place of today is that of a session of today, else where the client lives, else nowhere', () => {
  const story = aCourseUnderWay(4);
  const today = '2026-06-01';
  expect(placeToday(story.course, today)).toBe('');
  const lives = story.does('tellPlace', { place: 'Riverside' });
  expect(placeToday(lives.course, today)).toBe('Riverside');
  expect(lives.refusal('tellPlace', { place: ' Riverside ' })).toBe('same-place');
  const on = '2026-03-02';
  const away = lives.does('tellWhereabouts', { session: 4, place: 'Hill' }, { on });
  expect(placeToday(away.course, on)).toBe('Hill');
  expect(placeToday(away.course, today)).toBe('Riverside');
  expect(away.does('tellPlace', { place: '' }).course.safetyPlan.lives).toBeNull();
});
