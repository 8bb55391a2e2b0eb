import { expect, test } from 'vitest';
import type { TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { DiaryDay } from './note.ts';
import { regularity } from './regularity.ts';

const time = (id: string, nightUntil?: number): TrackerField => ({
  id,
  kind: 'time',
  name: id,
  clientLabel: id,
  ...(nightUntil === undefined ? {} : { nightUntil }),
});

/** Days from Monday 2 November on; a dash is a day on which it was not done. */
const week = (field: string, times: string): DiaryDay[] =>
  times.split(' ').map((at, place) => ({
    day: `2026-11-0${place + 2}`,
    fields: at === '-' ? {} : { [field]: { at } },
  }));

const of = (times: string, nightUntil?: number) =>
  regularity([time('it', nightUntil)], week('it', times)).activities[0];

test('the same time every day is a hit every day, though the SD is nought', () => {
  expect(of('07:00 07:00 07:00 07:00 07:00 07:00 07:00')).toMatchObject({
    habitualAt: '07:00',
    hits: { length: 7 },
    leftOut: [],
  });
});

test('exactly 45 minutes from the habitual time is a hit, and 46 are none', () => {
  // 07:00, 08:30: mean of four is 07:45, each 45 away; none is further than 1.5 SD
  expect(of('07:00 07:00 08:30 08:30')).toMatchObject({ habitualAt: '07:45', hits: { length: 4 } });
  expect(of('06:59 06:59 08:31 08:31')).toMatchObject({ habitualAt: '07:45', hits: [] });
});

test('a tie that no binary fraction can hold is a tie all the same', () => {
  // 07:00, 07:01, 08:08: the mean is 23 minutes past; 08:08 is exactly 45 away
  expect(of('07:00 07:01 08:08')).toMatchObject({ habitualAt: '07:23', hits: { length: 3 } });
  // minutes 0, 0, 68: the mean is 22 ⅔, 68 is 45 ⅓ away and so none
  expect(of('07:00 07:00 08:08')?.hits).toEqual(['2026-11-02', '2026-11-03']);
});

test('fewer than three days make no habit, and the activity does not count among those divided by', () => {
  expect(of('07:00 - 07:10 - - - -')).toMatchObject({ days: 2, habitual: null, hits: [] });
  const days = week('a', '07:00 07:00 07:00 07:00').map((day, place) =>
    place < 2 ? { ...day, fields: { ...day.fields, b: { at: '18:00' } } } : day,
  );
  expect(regularity([time('a'), time('b')], days)).toMatchObject({ value: 4, hits: 4, qualifying: 1 });
  expect(regularity([time('a')], [])).toMatchObject({ value: null, hits: 0, qualifying: 0 });
});

test('bedtime after midnight belongs to the evening before, and dinner before it does not move', () => {
  // 23:30, 00:30 and 00:00 are 1410, 1470 and 1440 minutes: the mean is midnight
  expect(of('23:30 00:30 00:00', 12)).toMatchObject({
    habitual: 1440,
    habitualAt: '00:00',
    hits: { length: 3 },
  });
  // the same read as mornings lie a day apart
  expect(of('23:30 00:30 00:00')?.hits).toEqual([]);
});

test('a time further than 1.5 SD from the mean is left out of it, once, and is no hit', () => {
  // minutes 420 six times and 660: mean 454.3, SD of the sample 90.7, 660 lies 2.27 SD away; habitual is 07:00
  expect(of('07:00 07:00 07:00 07:00 07:00 07:00 11:00')).toMatchObject({
    habitualAt: '07:00',
    leftOut: ['2026-11-08'],
    hits: { length: 6 },
  });
});

test('only once: what would be far from the second mean stays in it', () => {
  // 420 ×5, 480, 720. First: mean 471.4, SD 111.3, 720 is 2.23 SD away. Then 480 of the six would be 2.04 SD away, and stays:
  // habitual is 430 = 07:10, so 07:00 and 07:10 are near and 08:00 is 50 away
  expect(of('07:00 07:00 07:00 07:00 07:00 08:00 12:00')).toMatchObject({
    habitualAt: '07:10',
    leftOut: ['2026-11-08'],
    hits: { length: 5 },
  });
});

test('the SD is that of a sample: the one of four that lies 1.5 SD away is not more than that, and stays', () => {
  // 420 ×3, 480: mean 435, SD of the sample 30 (of a whole population 26): 480 is exactly 1.5 SD away
  expect(of('07:00 07:00 07:00 08:00')).toMatchObject({
    habitualAt: '07:15',
    leftOut: [],
    hits: { length: 4 },
  });
});

test('a time left out of the mean may still be near to it, and is then a hit', () => {
  // 420 ×6, 430: 430 lies 2.27 SD away, ten minutes from the habit
  expect(of('07:00 07:00 07:00 07:00 07:00 07:00 07:10')).toMatchObject({
    leftOut: ['2026-11-08'],
    hits: { length: 7 },
  });
});

test('the clock on the wall counts, on the night in which clocks change as on any other', () => {
  const days = ['2026-10-24', '2026-10-25', '2026-10-26'].map((day) => ({
    day,
    fields: { it: { at: '07:00' } },
  }));
  expect(regularity([time('it')], days).activities[0]).toMatchObject({ habitual: 420, hits: { length: 3 } });
});

test('a whole week by hand: 25 hits over five activities', () => {
  const activity: Record<string, string> = {
    outOfBed: '07:00 07:15 06:45 07:00 07:10 09:00 07:00',
    firstContact: '07:30 07:30 08:00 07:45 07:30 09:30 07:30',
    dayBegun: '09:00 09:00 09:00 09:00 09:00 - -',
    dinner: '18:00 18:30 18:00 - - - 20:00',
    toBed: '23:00 23:30 23:00 23:15 00:45 01:30 23:00',
  };
  const days = Array.from({ length: 7 }, (_, place) => ({
    day: `2026-11-0${place + 2}`,
    fields: Object.fromEntries(
      Object.entries(activity).flatMap(([id, times]) => {
        const at = times.split(' ')[place];
        return at && at !== '-' ? [[id, { at }]] : [];
      }),
    ),
  }));
  const fields = Object.keys(activity).map((id) => time(id, id === 'toBed' ? 12 : undefined));
  const found = regularity(fields, days);
  // outOfBed: 09:00 out (mean 436.7 without: 421.7), 6 hits. firstContact: 09:30 out, mean of the six 457.5, 6 hits.
  // dayBegun: 5 of 5. dinner: 1080 1110 1080 1200, mean 1117.5, none beyond 1.5 SD; 1080 is 37.5 away, 1200 is 82.5: 3 hits.
  // toBed: 1380 1410 1380 1395 1485 1530 1380: mean 1422.9, SD 60.6, 1530 is 1.77 SD away and out; the six have 1405: 1380
  // ×3, 1410, 1395 near, 1485 is 80 away: 5 hits. 6 + 6 + 5 + 3 + 5 = 25 over 5.
  expect(found.activities.map(({ hits }) => hits.length)).toEqual([6, 6, 5, 3, 5]);
  expect(found).toMatchObject({ value: 5, hits: 25, qualifying: 5 });
});
