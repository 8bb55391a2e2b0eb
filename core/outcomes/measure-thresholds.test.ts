import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { phq9 } from '#core/instruments/phq-9.ts';
import { remissionOf, severeFrom } from './measure-thresholds.ts';

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
