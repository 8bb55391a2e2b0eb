import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instrumentShape } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from './instruments.ts';

const isInstrument = (name: string) =>
  name.endsWith('.ts') && !/\.test\.ts$|^(instruments|list)\.ts$/.test(name);

const all = [...instruments.values()];
const each = all.map((one) => [one.id, one] as const);

const embedded =
  'phq-9 phq-2 phq-a gad-7 gad-2 who-5 pcl-5 ces-d gds-15 mspss osss-3 swls core-10 k10 k6 audit-c'.split(
    ' ',
  );
const skeletons =
  'wsas whodas-12 epds qids-sr16 ucla-3 lsns-6 c-ssrs-screener mdi iip ors srs wai-sr sas-sr ipars'.split(
    ' ',
  );

test('edition 2026.1 has exactly these thirty instruments, sixteen with their wording and fourteen as skeletons', () => {
  const published = all.filter(({ version }) => version === '2026.1');
  const ids = (withWording: boolean) =>
    published.filter((one) => one.licence.itemsMayBeEmbedded === withWording).map(({ id }) => id);
  expect(published).toHaveLength(30);
  expect(ids(true).sort()).toEqual([...embedded].sort());
  expect(ids(false).sort()).toEqual([...skeletons].sort());
});

test('those with their wording come first, each group by its names, K6 before K10', () => {
  const ids = [...instruments.keys()].filter((id) => [...embedded, ...skeletons].includes(id));
  expect(ids.slice(0, 3)).toEqual(['audit-c', 'ces-d', 'core-10']);
  expect(ids.indexOf('k10')).toBe(ids.indexOf('k6') + 1);
  expect(ids.slice(16, 18)).toEqual(['c-ssrs-screener', 'epds']);
});

test('every file here is an instrument of the list, and is named by its id', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(isInstrument);
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual([...instruments.keys()].sort());
});

test.each(each)('%s has the shape of an instrument and is plain data', (_id, instrument) => {
  expect(instrumentShape.parse(instrument)).toEqual(instrument);
  expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument);
});

test.each(each)('%s has its wording exactly when the licence lets it be shipped (P12)', (_id, instrument) => {
  const { itemsMayBeEmbedded } = instrument.licence;
  for (const question of questionsOf(instrument)) {
    if (itemsMayBeEmbedded) expect(question.text).toBeTruthy();
    else {
      expect(question.text).toBeNull();
      expect(question.label).toBeTruthy();
    }
  }
});

test.each(each)('%s numbers its questions in order and every answer set exists', (_id, instrument) => {
  const questions = questionsOf(instrument);
  expect(questions.map((one) => one.n)).toEqual(questions.map((_, index) => index + 1));
  for (const { answers } of questions) {
    if (answers !== null) expect(instrument.responseSets[answers]).toBeDefined();
  }
});

test.each(each)(
  '%s marks as reversed the items that its rule turns round, and no others',
  (_id, instrument) => {
    const marked = instrument.items.filter((item) => item.reverse).map((item) => item.n);
    expect(instrument.scoring.reverse?.items ?? []).toEqual(marked);
  },
);

test.each(each)('%s marks as risk the items that its rules name', (_id, instrument) => {
  const marked = questionsOf(instrument).filter((item) => item.risk);
  expect(instrument.risk.map((rule) => rule.item)).toEqual(marked.map((item) => item.n));
});

function passesCheckDigit(code: string): boolean {
  const [digits = '', check] = code.split('-');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10) === check;
}

test.each(each)('%s carries LOINC codes whose check digits hold', (_id, { codes, items }) => {
  const found = [...Object.values(codes.loinc), ...items.map((item) => item.loinc)].filter(
    (code): code is string => /^\d+-\d$/.test(code ?? ''),
  );
  for (const code of found) expect([code, passesCheckDigit(code)]).toEqual([code, true]);
});

test('the codes that other repositories get wrong are right here', () => {
  expect(instruments.get('phq-a')?.codes.loinc).toMatchObject({ panel: '89206-7', total: '89204-2' });
  expect(instruments.get('audit-c')?.items[0]?.loinc).toBe('68518-0');
  expect(instruments.get('pcl-5')?.codes.loinc).toMatchObject({ panel: '101697-1', total: '101698-9' });
  expect(instruments.get('gad-7')?.items.map((item) => item.loinc)).toEqual(
    '69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7'.split(' '),
  );
  expect(instruments.get('phq-9')?.responseSets.difficulty).toMatchObject([
    { loinc: 'LA6572-7' },
    { loinc: 'LA6573-5' },
    { value: 2, loinc: 'LA6575-0' },
    { value: 3, loinc: 'LA6574-3' },
  ]);
});

test('the wordings that copies get wrong are right here', () => {
  expect(instruments.get('gad-7')?.responseSets.default).toMatchObject([{ label: 'Not at all' }, {}, {}, {}]);
  expect(instruments.get('ces-d')?.items[2]?.text).toContain('family or friends');
  expect(instruments.get('phq-a')?.items[0]?.text).toContain('irritable');
  expect(instruments.get('osss-3')?.responseSets.q1).toHaveLength(4);
});

test('an instrument does not need the reference it was written from', () => {
  const folder = new URL('.', import.meta.url);
  const sources = readdirSync(folder).filter(isInstrument);
  expect(sources.length).toBeGreaterThan(29);
  for (const name of sources) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect([name, text.includes('measures.json'), text.includes('/work/')]).toEqual([name, false, false]);
  }
});
