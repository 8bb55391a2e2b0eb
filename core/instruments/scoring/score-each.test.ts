import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { all, of } from '#tests/answer-sheets.ts';
import { chance } from '#tests/long-runs.ts';
import { score } from './score.ts';

test('the WHO-5 gives a percentage beside its sum', () => {
  expect(of('who-5', [3, 2, 3, 2, 3])).toMatchObject({ total: 13, percentage: 52, case: false });
  expect(of('who-5', [3, 2, 3, 2, null])).toMatchObject({ total: null, percentage: null });
});

test('the MSPSS is a mean to two decimals with three subscales (P10)', () => {
  const result = of('mspss', [7, 7, 1, 1, 7, 4, 4, 1, 4, 7, 1, 5]);
  expect(result).toMatchObject({
    total: 4.08,
    rawSum: 49,
    subscales: { significantOther: 7, family: 1, friends: 4.25 },
  });
});

test('AUDIT-C: after “Never” the other two are skipped and score 0; without it they are needed', () => {
  expect(of('audit-c', [0, null, null])).toMatchObject({ status: 'complete', total: 0, missing: 0 });
  expect(of('audit-c', [1, null, null])).toMatchObject({ status: 'unscorable' });
  expect(of('audit-c', [null, 1, 1])).toMatchObject({ status: 'unscorable' });
  expect(of('audit-c', [4, 4, 4]).total).toBe(12);
});

test('OSSS-3 reaches 14 at most, since its first question has four answers', () => {
  expect(of('osss-3', [4, 5, 5])).toMatchObject({ total: 14, severity: 'strong' });
  expect(of('osss-3', [5, 5, 5]).status).toBe('invalid');
});

test('WSAS “not applicable” to work: prorated from four, with the raw sum and what it could be', () => {
  expect(of('wsas', ['N/A', 4, 4, 4, 5])).toMatchObject({
    status: 'prorated',
    rawSum: 17,
    maxPossible: 32,
    total: 21,
    answered: 4,
    missing: 1,
  });
  expect(of('wsas', ['N/A', 4, 4, 4, null]).status).toBe('unscorable');
  expect(of('wsas', [4, 'N/A', 4, 4, 4]).status).toBe('invalid');
  expect(of('wsas', all(5, 8))).toMatchObject({ status: 'complete', total: 40, maxPossible: 40 });
});

test('QIDS adds the highest of each domain; of 6/7 and 8/9 one is enough', () => {
  const complete = [1, 3, 0, 2, 1, null, 2, 3, null, 1, 1, 0, 2, 1, 0, 2];
  expect(of('qids-sr16', complete)).toMatchObject({ status: 'complete', total: 14, missing: 0 });
  expect(of('qids-sr16', all(16, 3)).total).toBe(27);
  const noAppetite = complete.with(6, null);
  expect(of('qids-sr16', noAppetite)).toMatchObject({ status: 'unscorable', missing: 1 });
  expect(of('qids-sr16', complete.with(14, null)).status).toBe('unscorable');
});

test('ORS and SRS lines are read to the millimetre', () => {
  expect(of('ors', [0.1, 0.2, 0.3, 9.7])).toMatchObject({ total: 10.3, case: true });
  expect(of('ors', [0.15, 1, 1, 1]).status).toBe('invalid');
  expect(of('srs', [10, 10, 10, 10.1]).status).toBe('invalid');
});

test('LSNS-6 parts below 6 are marginal; EPDS and WAI-SR parts are summed', () => {
  expect(of('lsns-6', [1, 2, 2, 2, 2, 2])).toMatchObject({
    subscales: { family: 5, friends: 6 },
    marginal: ['family'],
  });
  expect(of('epds', [0, 0, 1, 2, 3, 0, 0, 0, 0, 0]).subscales).toEqual({ 'EPDS-3A': 6 });
  expect(of('wai-sr', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]).subscales).toEqual({
    task: 10,
    bond: 14,
    goal: 9,
  });
});

test('a subscale with a missing item has no score even when the total is prorated', () => {
  const answers = [null, ...all(19, 2)];
  expect(of('pcl-5', answers)).toMatchObject({ total: 40, subscales: { B: null, C: 4, D: 14, E: 12 } });
});

test('the PHQ-9 syndrome needs a core item, counts item 9 from 1, and every answer (P8)', () => {
  const mds = (answers: unknown) => of('phq-9', answers).algorithms?.['phq9-mds'];
  expect(mds([2, 0, 2, 2, 2, 0, 0, 0, 1])).toBe('major depressive syndrome');
  expect(mds([0, 0, 2, 2, 2, 2, 2, 2, 3])).toBe('none');
  expect(mds([0, 2, 0, 0, 0, 0, 0, 0, 1])).toBe('other depressive syndrome');
  expect(mds([2, 1, 1, 1, 1, 1, 1, 1, 0])).toBe('none');
  expect(mds([3, 3, 3, 3, 3, 3, 3, 3, null])).toBe('indeterminate');
});

test('provisional PTSD needs one B, one C, two D and two E symptoms, and every answer (P8)', () => {
  const ptsd = (answers: unknown) => of('pcl-5', answers).algorithms?.['pcl5-provisional'];
  const met = all(20, 0).map((_, index): number => ([0, 5, 7, 8, 14, 15].includes(index) ? 2 : 0));
  expect(ptsd(met)).toBe('provisional PTSD');
  expect(ptsd(met.with(8, 1))).toBe('not met');
  expect(ptsd([...met.slice(0, 19), null])).toBe('indeterminate');
});

/** Answers to the C-SSRS screener’s six questions and, where asked, its follow-up; the level and what is open. */
const triage: [(number | null)[], string, 'complete' | 'unscorable'][] = [
  [[0, 0, null, null, null, 0], 'none', 'complete'],
  [[1, 0, null, null, null, 0], 'low', 'complete'],
  [[1, 1, 0, 0, 0, 0], 'low', 'complete'],
  [[1, 1, 1, 0, 0, 0], 'moderate', 'complete'],
  [[1, 1, 0, 1, 0, 0], 'high', 'complete'],
  [[1, 1, null, null, 1, null], 'high', 'unscorable'],
  [[1, 1, null, 0, 0, 0], 'unknown', 'unscorable'],
  [[0, 0, null, null, null, 1], 'unknown', 'unscorable'],
  [[0, 0, null, null, null, 1, 1], 'high', 'complete'],
  [[0, 0, null, null, null, 1, 0], 'moderate', 'complete'],
  [[null, 0, null, null, null, 0], 'unknown', 'unscorable'],
];
test.each(triage)('the C-SSRS screener answered %j: %s, %s', (answers, level, status) => {
  expect(of('c-ssrs-screener', answers)).toMatchObject({ level, status, total: null, case: null });
  expect(of('c-ssrs-screener', answers).riskItemMissing).toBe(status === 'unscorable');
});

test('every yes of the C-SSRS screener is told, whatever the level', () => {
  const { riskItems } = of('c-ssrs-screener', [1, 1, 0, 0, 1, 1, 1]);
  expect(riskItems.map((risk) => risk.item)).toEqual([1, 2, 5, 6, 7]);
});

test('instruments without a scoring rule are never scored', () => {
  expect(of('iip', [])).toMatchObject({ status: 'unscorable', total: null });
  expect(of('ipars', [1, 0, 1, 0, 1])).toMatchObject({ status: 'unscorable', total: null, case: null });
});

const anyInstrument = fc.constantFrom(...instruments.values());
function anyAnswers(instrument: Instrument) {
  return fc.tuple(
    ...[...instrument.items, ...instrument.unscored].map((item) => {
      const set = instrument.responseSets[item.answers ?? ''];
      if (!set) return fc.constantFrom(null, 0, 1);
      const values = Array.isArray(set)
        ? set.map((option) => option.value)
        : Array.from({ length: 101 }, (_, index) => index / 10);
      return fc.option(fc.constantFrom(...values), { freq: 12, nil: null });
    }),
  );
}
const answeredForm = anyInstrument.chain((instrument) =>
  fc.tuple(fc.constant(instrument), anyAnswers(instrument)),
);

test('no form ever totals less than the least or more than the most', () => {
  fc.assert(
    fc.property(answeredForm, ([instrument, answers]) => {
      const { status, total } = score(instrument, answers);
      const { min, max } = instrument.scoring;
      expect(status).not.toBe('invalid');
      if (total === null) return;
      expect(total).toBeGreaterThanOrEqual(min ?? Number.POSITIVE_INFINITY);
      expect(total).toBeLessThanOrEqual(max ?? Number.NEGATIVE_INFINITY);
      if (instrument.bands.length > 0) expect(score(instrument, answers).severity).not.toBeNull();
    }),
    { ...chance, numRuns: 2000 },
  );
});

test('unscored questions never move a total, a band or caseness', () => {
  const forms = answeredForm.filter(([instrument]) => instrument.scoring.method !== 'triage');
  fc.assert(
    fc.property(forms, ([instrument, answers]) => {
      const whole = score(instrument, answers);
      const short = score(instrument, answers.slice(0, instrument.items.length));
      expect([whole.status, whole.total, whole.severity, whole.case]).toEqual([
        short.status,
        short.total,
        short.severity,
        short.case,
      ]);
    }),
    chance,
  );
});

test('a diagnostic rule that is not met says which criterion it lacks', () => {
  const lacks = (id: string, answers: unknown, rule: string) => of(id, answers).unmet?.[rule];
  expect(lacks('phq-9', [2, 2, 2, 2, 2, 0, 0, 0, 0], 'phq9-mds')).toBeUndefined();
  expect(lacks('phq-9', [1, 1, 2, 2, 2, 2, 2, 0, 0], 'phq9-mds')).toEqual(['core-symptom']);
  expect(lacks('phq-9', [2, 2, 2, 0, 0, 0, 0, 0, 0], 'phq9-mds')).toEqual(['symptom-count']);
  expect(lacks('phq-9', all(9, 0), 'phq9-mds')).toEqual(['core-symptom', 'symptom-count']);
  expect(lacks('phq-9', [null, ...all(8, 3)], 'phq9-mds')).toEqual(['unanswered']);
  expect(lacks('pcl-5', all(20, 0), 'pcl5-provisional')).toEqual([
    'cluster-B',
    'cluster-C',
    'cluster-D',
    'cluster-E',
  ]);
});
