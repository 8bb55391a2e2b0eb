import { expect, test } from 'vitest';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { bandOf, cutoffsMet } from './bands.ts';
import { score } from './score.ts';

function the(id: string): Instrument {
  const found = instruments.get(id);
  if (!found) throw new Error(`No instrument ${id}`);
  return found;
}

test('MSPSS bands read the unrounded mean: 3 and 5 are moderate, either side is not (P10)', () => {
  const mspss = the('mspss');
  const of = (...first: number[]) => score(mspss, [...first, ...new Array(12 - first.length).fill(1)]);
  expect(of(7, 7, 7, 6)).toMatchObject({ rawSum: 35, total: 2.92, severity: 'low', case: true });
  expect(of(7, 7, 7, 7)).toMatchObject({ rawSum: 36, total: 3, severity: 'moderate', case: false });
  expect(of(7, 7, 7, 7, 7, 7, 7, 7)).toMatchObject({ rawSum: 60, total: 5, severity: 'moderate' });
  expect(of(7, 7, 7, 7, 7, 7, 7, 7, 2)).toMatchObject({ rawSum: 61, total: 5.08, severity: 'high' });
  expect(bandOf(mspss.bands, 2.999)?.label).toBe('low');
  expect(bandOf(mspss.bands, 5.001)?.label).toBe('high');
});

test('a fractional CORE-10 takes the band it has reached: 5.6 healthy, 10.9 low, 11 mild', () => {
  const { bands } = the('core-10');
  expect([5.6, 10.9, 11].map((total) => bandOf(bands, total)?.label)).toEqual(['healthy', 'low', 'mild']);
});

test('a GAD-7 of 8 is mild and a case: caseness never comes from the band', () => {
  expect(score(the('gad-7'), [2, 2, 2, 2, 0, 0, 0])).toMatchObject({ severity: 'mild', case: true });
});

test('remission is not caseness: a QIDS has none, and a PHQ-9 of 4 meets its remission cut-offs', () => {
  expect(score(the('qids-sr16'), new Array(16).fill(0)).case).toBeNull();
  const met = cutoffsMet(the('phq-9'), 4).filter((one) => one.met);
  expect(met.map((one) => one.cutoff.means)).toEqual(['remission', 'remission']);
});

test('the AUDIT-C keeps the cut-offs for women and men beside the one for all', () => {
  const met = cutoffsMet(the('audit-c'), 3).map(({ cutoff, met }) => [cutoff.sex ?? 'all', met]);
  expect(met).toEqual([
    ['female', true],
    ['male', false],
    ['all', false],
  ]);
});

test('K10 and MDI say which of their two band sets a score was read with', () => {
  expect(the('k10')).toMatchObject({ bandSet: 'andrews-slade-2001', alternativeBands: [{ id: 'abs' }] });
  expect(the('mdi')).toMatchObject({ bandSet: 'bech-2015', alternativeBands: [{ id: 'older-manuals' }] });
  expect(bandOf(the('k10').alternativeBands?.[0]?.bands ?? [], 22)?.label).toBe('high');
});
