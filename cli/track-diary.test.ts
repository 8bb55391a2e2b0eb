import { expect, test } from 'vitest';
import { trackerNamed } from '#core/protocols/trackers/tracker-named.ts';
import { kith } from '#tests/durability/kith-command.ts';
import { Diary } from './track-diary.ts';

const rhythm = trackerNamed('Rhythm');

function diary() {
  if (!rhythm) throw new Error('The rhythm is not here.');
  return new Diary(rhythm);
}

test.each([
  ['nonsense', 'not readable JSON'],
  ['[1,2]', 'Give an object'],
  ['null', 'Give an object'],
  ['{"fields":{}}', 'Give a date'],
  ['{"day":"2026-02-30"}', 'no such day'],
  ['{"day":"2026-11-02","fields":[1]}', 'Give an object'],
  ['{"day":"2026-11-02","fields":{"outOfBed":"25:00"}}', 'Out of bed: give a time'],
  ['{"day":"2026-11-02","__proto__":1}', 'There is no field “__proto__”'],
  ['{"targets":{"mood":1}}', 'No target can be agreed for “mood”'],
  ['{"targets":[]}', 'Give a date'],
])('the line %s is answered with its number, every key of a week and a sentence', (line, says) => {
  const read = diary();
  read.take('{"day":"2026-11-02","fields":{"sleep":8}}', 1);
  const result = read.take(line, 2);
  expect(result).toMatchObject({ tracker: 'srm-5', line: 2, status: 'invalid', from: null });
  expect(result?.error).toMatch(/^Line 2: /);
  expect(result?.error).toContain(says);
  expect(Object.keys(result ?? {})).toEqual(expect.arrayContaining(Object.keys(read.weeks()[0] ?? {})));
  expect(read.weeks()).toHaveLength(1);
});

test('fields may stand beside the day, targets may follow, and a later line of a day corrects it', () => {
  const read = diary();
  const lines = [
    '{"day":"2026-11-03","sleep":5,"energy":4}',
    '{"day":"2026-11-02","fields":{"sleep":8,"energy":0}}',
    '{"day":"2026-11-02","fields":{"sleep":4,"energy":3}}',
  ];
  expect(lines.map((line, place) => read.take(line, place + 1))).toEqual([undefined, undefined, undefined]);
  expect(read.weeks()[0]).toMatchObject({
    status: 'unscorable',
    days: 2,
    alerts: [],
    waitingForTarget: [{ target: 'sleep' }],
  });
  expect(read.take('{"targets":{"sleep":8}}', 4)).toBeUndefined();
  expect(read.weeks()[0]).toMatchObject({
    from: '2026-11-02',
    alerts: [{ alert: 'sleepDownEnergyUp', on: '2026-11-03' }],
    waitingForTarget: [],
  });
});

test('a diary is scored line by line from standard input, and a bad line stops nothing', async () => {
  const days = ['02', '03', '04'].map((day) => `{"day":"2026-11-${day}","fields":{"outOfBed":"07:00"}}`);
  const [ended, unknown, without] = await Promise.all([
    kith(['track', 'SRM5', '--stdin'], { input: `\uFEFF${days[0]}\r\n\r\noops\r\n${days[1]}\n${days[2]}` }),
    kith(['track', 'steps', '--stdin']),
    kith(['track', 'srm-5']),
  ]);
  const [bad, week, ...more] = ended.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([ended.code, bad.line, bad.status, more.length]).toEqual([0, 3, 'invalid', 0]);
  expect(week).toMatchObject({ from: '2026-11-02', to: '2026-11-08', days: 3, scores: [{ value: 3 }] });
  expect([unknown.code, unknown.said.includes('There are srm-5')]).toEqual([1, true]);
  expect(without.code).toBe(2);
});
