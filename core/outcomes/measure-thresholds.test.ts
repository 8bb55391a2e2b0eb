import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { phq9 } from '#core/instruments/phq-9.ts';
import { ownMeasureOf, problemDescriptors } from '#core/protocols/protocol/problem.ts';
import { fromMemory, nhsMeasure, remissionOf, severeFrom } from './measure-thresholds.ts';

test('severe begins where an instrument’s own band of that name does', () => {
  expect(phq9.bands.at(-1)).toMatchObject({ label: 'severe', gte: severeFrom(phq9) });
  const known = [...instruments.values()].flatMap((one) => {
    const from = severeFrom(one);
    return from === null ? [] : [[one.id, from]];
  });
  expect(Object.fromEntries(known)).toEqual({
    'core-10': 25,
    'gad-7': 15,
    'gds-15': 12,
    k10: 30,
    mdi: 31,
    'phq-9': 20,
    'phq-a': 20,
    'qids-sr16': 16,
  });
});

test('remission is the instrument’s own cut-off, the same whether it is written as below or as at most', () => {
  const known = [...instruments.values()].flatMap((one) => {
    const below = remissionOf(one);
    return below === null ? [] : [[one.id, below]];
  });
  expect(Object.fromEntries(known)).toEqual({ 'phq-9': 5, 'qids-sr16': 6 });
});

test('each threshold of a problem’s own measure names who published it, and says where it stands from memory alone', () => {
  const own = problemDescriptors
    .flatMap((problem) => ownMeasureOf(problem) ?? [])
    .filter((id) => id !== 'pcl-5');
  expect(own).toEqual(['spin', 'mi', 'oci', 'pdss', 'shai']);
  const said = own.map((id) => {
    const instrument = instruments.get(id);
    const published = [...(instrument?.cutoffs ?? []), ...(instrument?.reliableChange ?? [])];
    expect(
      published.map(({ source }) => source?.length ?? 0).every((length) => length > 10),
      id,
    ).toBe(true);
    return [id, ...published.map(({ certainty }) => certainty)];
  });
  expect(said).toEqual([
    ['spin', 'high', fromMemory],
    ['mi', fromMemory, fromMemory],
    ['oci', fromMemory, fromMemory],
    ['pdss', 'high', fromMemory],
    ['shai', fromMemory, fromMemory],
  ]);
  for (const id of own) expect(nhsMeasure(id)?.certainty, id).toBe(fromMemory);
  expect(nhsMeasure('gad-7')?.certainty).not.toBe(fromMemory);
  expect(instruments.get('mi')?.scoring.missing.certainty).toBe('policy');
});
