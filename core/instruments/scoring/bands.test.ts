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

/** Answers whose item scores add up to `sum`, filling the items one after the other. */
function answersAddingUpTo(instrument: Instrument, sum: number): number[] {
  const { reverse, domains } = instrument.scoring;
  const leaders = domains?.map(([first]) => first);
  const scored = instrument.items.map((item) => {
    const set = instrument.responseSets[item.answers ?? ''];
    const values = Array.isArray(set) ? set.map((option) => option.value) : [set?.from ?? 0, set?.to ?? 0];
    const turned = reverse?.items.includes(item.n) ? reverse.from : null;
    const scores = values.map((value) => (turned === null ? value : turned - value));
    const counts = !leaders || leaders.includes(item.n);
    return { turned, low: Math.min(...scores), high: counts ? Math.max(...scores) : Math.min(...scores) };
  });
  let left = sum - scored.reduce((total, item) => total + item.low, 0);
  return scored.map(({ turned, low, high }) => {
    const extra = Math.min(left, high - low);
    left -= extra;
    return turned === null ? low + extra : turned - (low + extra);
  });
}

/** Published band names with their first and last whole totals. */
const published: Record<string, [string, number, number][]> = {
  'phq-9': [
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately severe', 15, 19],
    ['severe', 20, 27],
  ],
  'phq-a': [
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately severe', 15, 19],
    ['severe', 20, 27],
  ],
  'phq-2': [
    ['negative screen', 0, 2],
    ['positive screen', 3, 6],
  ],
  'gad-7': [
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['severe', 15, 21],
  ],
  'gad-2': [
    ['negative screen', 0, 2],
    ['positive screen', 3, 6],
  ],
  'who-5': [
    ['poor well-being (screen for depression)', 0, 12],
    ['adequate well-being', 13, 25],
  ],
  'ces-d': [
    ['below screening threshold', 0, 15],
    ['at risk of clinical depression', 16, 60],
  ],
  'gds-15': [
    ['normal', 0, 4],
    ['mild', 5, 8],
    ['moderate', 9, 11],
    ['severe', 12, 15],
  ],
  'osss-3': [
    ['poor', 3, 8],
    ['moderate', 9, 11],
    ['strong', 12, 14],
  ],
  swls: [
    ['extremely dissatisfied', 5, 9],
    ['dissatisfied', 10, 14],
    ['slightly dissatisfied', 15, 19],
    ['neutral', 20, 20],
    ['slightly satisfied', 21, 25],
    ['satisfied', 26, 30],
    ['extremely satisfied', 31, 35],
  ],
  'core-10': [
    ['healthy', 0, 5],
    ['low', 6, 10],
    ['mild', 11, 14],
    ['moderate', 15, 19],
    ['moderate to severe', 20, 24],
    ['severe', 25, 40],
  ],
  k10: [
    ['likely well', 10, 19],
    ['mild', 20, 24],
    ['moderate', 25, 29],
    ['severe', 30, 50],
  ],
  k6: [
    ['low', 0, 4],
    ['moderate distress', 5, 12],
    ['serious psychological distress', 13, 24],
  ],
  wsas: [
    ['subclinical', 0, 9],
    ['significant impairment', 10, 20],
    ['moderately severe or worse', 21, 40],
  ],
  epds: [
    ['depression not likely', 0, 9],
    ['possible depression', 10, 12],
    ['likely depression', 13, 30],
  ],
  'qids-sr16': [
    ['none', 0, 5],
    ['mild', 6, 10],
    ['moderate', 11, 15],
    ['severe', 16, 20],
    ['very severe', 21, 27],
  ],
  'ucla-3': [
    ['not lonely', 3, 5],
    ['lonely', 6, 9],
  ],
  'lsns-6': [
    ['at risk of social isolation', 0, 11],
    ['not at risk', 12, 30],
  ],
  mdi: [
    ['no or doubtful depression', 0, 20],
    ['mild', 21, 25],
    ['moderate', 26, 30],
    ['severe', 31, 50],
  ],
};

const edges = Object.entries(published).flatMap(([id, bands]) =>
  bands.flatMap(([name, first, last]) => [[id, first, name] as const, [id, last, name] as const]),
);

test.each(edges)('%s %i is %s', (id, total, name) => {
  const instrument = the(id);
  expect(score(instrument, answersAddingUpTo(instrument, total))).toMatchObject({
    status: 'complete',
    total,
    severity: name,
  });
});

test('only PCL-5, AUDIT-C, MSPSS and measures without published bands are left out of that table', () => {
  const banded = [...instruments.values()].filter((one) => one.bands.length > 0).map((one) => one.id);
  expect(banded.sort()).toEqual([...Object.keys(published), 'mspss'].sort());
});

test('MSPSS bands read the unrounded mean: 3 and 5 are moderate, either side is not (P10)', () => {
  const mspss = the('mspss');
  const of = (sum: number) => score(mspss, answersAddingUpTo(mspss, sum));
  expect(of(35)).toMatchObject({ total: 2.92, severity: 'low', case: true });
  expect(of(36)).toMatchObject({ total: 3, severity: 'moderate', case: false });
  expect(of(60)).toMatchObject({ total: 5, severity: 'moderate' });
  expect(of(61)).toMatchObject({ total: 5.08, severity: 'high' });
  expect(bandOf(mspss.bands, 2.999)?.label).toBe('low');
  expect(bandOf(mspss.bands, 5.001)?.label).toBe('high');
});

test('a fractional CORE-10 takes the band it has reached: 5.6 healthy, 10.9 low, 11 mild', () => {
  const { bands } = the('core-10');
  expect([5.6, 10.9, 11].map((total) => bandOf(bands, total)?.label)).toEqual(['healthy', 'low', 'mild']);
});

/** The first total on each side of each instrument’s case cut-off. */
const caseEdges: [string, number, boolean][] = [
  ['phq-9', 9, false],
  ['phq-9', 10, true],
  ['gad-7', 7, false],
  ['gad-7', 8, true],
  ['phq-2', 2, false],
  ['phq-2', 3, true],
  ['gad-2', 2, false],
  ['gad-2', 3, true],
  ['phq-a', 10, false],
  ['phq-a', 11, true],
  ['who-5', 12, true],
  ['who-5', 13, false],
  ['pcl-5', 31, false],
  ['pcl-5', 32, true],
  ['ces-d', 15, false],
  ['ces-d', 16, true],
  ['gds-15', 4, false],
  ['gds-15', 5, true],
  ['osss-3', 8, true],
  ['osss-3', 9, false],
  ['core-10', 10, false],
  ['core-10', 11, true],
  ['k10', 19, false],
  ['k10', 20, true],
  ['k6', 12, false],
  ['k6', 13, true],
  ['audit-c', 4, false],
  ['audit-c', 5, true],
  ['wsas', 9, false],
  ['wsas', 10, true],
  ['epds', 9, false],
  ['epds', 10, true],
  ['ucla-3', 5, false],
  ['ucla-3', 6, true],
  ['lsns-6', 11, true],
  ['lsns-6', 12, false],
  ['mdi', 20, false],
  ['mdi', 21, true],
  ['ors', 24, true],
  ['ors', 25, false],
  ['srs', 35, true],
  ['srs', 36, false],
];

test.each(caseEdges)('%s %i: case %s', (id, total, expected) => {
  const instrument = the(id);
  expect(score(instrument, answersAddingUpTo(instrument, total))).toMatchObject({ total, case: expected });
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
