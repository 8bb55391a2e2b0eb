import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { of, the } from '#tests/answer-sheets.ts';
import { instrumentsProved } from '#tests/published-vectors.ts';
import { subscaleRange, subscaleScores } from './subscales.ts';

const ranges: [string, string, number, number][] = [
  ['mspss', 'family', 1, 7],
  ['pcl-5', 'C', 0, 8],
  ['epds', 'EPDS-3A', 0, 9],
  ['lsns-6', 'friends', 0, 15],
  ['wai-sr', 'bond', 4, 20],
];

test.each(ranges)('%s: the subscale %s runs from %i to %i', (id, subscale, least, most) => {
  const found = the(id).scoring.subscales?.find((one) => one.id === subscale);
  expect(found && subscaleRange(the(id), found)).toEqual({ least, most });
});

test('no subscale ever leaves its range, and each asks only what its instrument asks', async () => {
  for (const { instrument: one, vectors } of await instrumentsProved()) {
    for (const subscale of one.scoring.subscales ?? []) {
      expect(one.scoring.items).toEqual(expect.arrayContaining(subscale.items));
      const { least, most } = subscaleRange(one, subscale);
      expect(least).toBeLessThan(most);
      for (const { subscales } of vectors) {
        const value = subscales?.[subscale.id];
        if (typeof value !== 'number') continue;
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }
    }
  }
});

test('a form tells its subscales in the order of its instrument, with the one below its limit and the one with a gap', () => {
  const said = (id: string, answers: (number | null)[]) =>
    subscaleScores(the(id), of(id, answers)).map(({ subscale, value, marginal }) => [
      subscale.name.en,
      value,
      marginal,
    ]);
  expect(said('lsns-6', [1, 2, 2, 2, 2, 2])).toEqual([
    ['Family', 5, true],
    ['Friends', 6, false],
  ]);
  expect(said('pcl-5', [null, ...new Array(19).fill(2)])[0]).toEqual(['B intrusion', null, false]);
  expect(said('phq-9', new Array(9).fill(1))).toEqual([]);
});

test('a form that was scored before its subscales were kept tells none', () => {
  expect(
    subscaleScores(the('mspss'), { ...of('mspss', new Array(12).fill(4)), subscales: undefined }),
  ).toEqual([]);
});

test('a client is shown a subscale only where its file has a name for them', () => {
  const shown = [...instruments.values()].flatMap((one) =>
    (one.scoring.subscales ?? []).flatMap(({ forClient }) => (forClient ? [[one.id, forClient.en]] : [])),
  );
  expect(shown).toEqual(expect.arrayContaining([['mspss', 'My family']]));
  expect(the('wai-sr').scoring.subscales?.some(({ forClient }) => forClient)).toBe(false);
});
