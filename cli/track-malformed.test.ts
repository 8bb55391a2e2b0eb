import { expect, test } from 'vitest';
import { everyTracker } from '#core/protocols/trackers/tracker-named.ts';
import { Diary } from './track-diary.ts';

/** The same numbers each time, so that a line that was found once is found again. */
function fromSeed(seed: number) {
  let now = seed;
  const below = (most: number) => {
    now = (now * 48_271) % 2_147_483_647;
    return now % most;
  };
  const one = <Value>(of: readonly Value[]): Value => {
    const value = of[below(of.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  };
  return { below, one };
}

const values = [
  'null,true,"07:05","24:00","7","","\\u0000",0,-1,4.5,1e308,-0,[],[null],{},{"at":"07:05","people":2}',
  '{"at":{}},{"people":9},{"at":"07:05","people":1.5},{"__proto__":{"at":"07:05"}},"🌱"',
].flatMap((list) => JSON.parse(`[${list}]`).map((value: unknown) => JSON.stringify(value)) as string[]);
const days = [
  '2026-11-02',
  '2026-02-30',
  '0000-00-00',
  '2026-11',
  '02.11.2026',
  '',
  '2026-11-02T10:00',
  '٢٠٢٦-١١-٠٢',
];
const signs = ['', '"', '}', '{', ',', ':', '\\', '\u0000', '\ud800', '[', '1e', '\t'];
const strange = ['__proto__', 'constructor', 'toString', 'day', 'fields', 'targets', '', 'sleep ', 'SLEEP'];

test('whatever a line of a diary is, it is taken or told in a sentence, and the diary is scored all the same', () => {
  const { below, one } = fromSeed(2026);
  let told = 0;
  let taken = 0;
  for (const tracker of everyTracker()) {
    const diary = new Diary(tracker);
    const named = [...tracker.fields.map(({ id }) => id), ...strange];
    for (let line = 1; line <= 400; line += 1) {
      const fields = Array.from(
        { length: below(4) },
        () => `${JSON.stringify(one(named))}:${one(values)}`,
      ).join(',');
      const whole = one([
        `{"day":"${one(days)}","fields":{${fields}}}`,
        `{"day":"2026-11-${String(1 + below(30)).padStart(2, '0')}","fields":{${fields}}}`,
        `{"day":"2026-11-03"${fields && `,${fields}`}}`,
        `{"targets":{${fields}}}`,
        `{"targets":{${fields}},"day":${one(values)}}`,
        one(values),
      ]);
      const at = below(whole.length + 1);
      const written = below(3) === 0 ? whole.slice(0, at) + one(signs) + whole.slice(at + below(3)) : whole;
      const answer = diary.take(written, line);
      if (answer === undefined) {
        taken += 1;
        continue;
      }
      told += 1;
      expect(answer, written).toMatchObject({ tracker: tracker.id, line, status: 'invalid', from: null });
      expect(answer.error, written).toMatch(new RegExp(`^Line ${line}: .*\\.$`, 's'));
      expect(answer.error, written).not.toMatch(/Invalid|expected|Unexpected|undefined|\[object|NaN/);
    }
    for (const week of diary.weeks()) {
      expect(week.status).not.toBe('invalid');
      for (const { value } of week.scores) expect(value === null || Number.isFinite(value)).toBe(true);
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect([told > 300, taken > 100]).toEqual([true, true]);
});
