import { expect, test } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { epds } from '#core/instruments/epds.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { wsas } from '#core/instruments/wsas.ts';
import { withWording } from './content-pack.ts';
import { hasWording } from './in-wording.ts';
import { checkPack } from './packs.ts';
import { withPacks } from './with-packs.ts';

const pack = {
  instrument: 'wsas',
  language: 'cy',
  version: '2026-01',
  licensee: 'Lakeside Psychological Therapies',
  licence: 'Given by the rights holder in 2026, for use in this service.',
  items: ['First topic', 'Second topic', 'Third topic', 'Fourth topic', 'Fifth topic'],
  answers: { default: { 0: 'None', 8: 'A great deal' } },
};

/** What of the pack is at fault. */
function misfit(given: unknown) {
  const result = withWording(wsas, given);
  if (!isRefusal(result)) throw new Error('The pack was taken.');
  expect(result.refused).toBe('content-pack');
  return result.values;
}

test('a licensed service brings the wording, and the score stays what it was', () => {
  const worded = withWording(wsas, pack);
  if (isRefusal(worded)) throw new Error(worded.because);
  expect(hasWording(wsas)).toBe(false);
  expect(hasWording(worded)).toBe(true);
  expect(worded).toMatchObject({
    language: 'cy',
    wording: { language: 'cy', version: '2026-01' },
    licence: {
      statement:
        'Lakeside Psychological Therapies: Given by the rights holder in 2026, for use in this service.',
      attribution: wsas.licence.attribution,
    },
  });
  expect(worded.items[4]?.text).toBe('Fifth topic');
  expect(worded.responseSets.default).toEqual(
    expect.arrayContaining([
      { value: 0, label: 'None' },
      { value: 1, label: null },
      { value: 8, label: 'A great deal' },
    ]),
  );
  expect(score(worded, [1, 2, 3, 4, 5])).toEqual({ ...score(wsas, [1, 2, 3, 4, 5]), language: 'cy' });
});

test('a pack that does not fit is refused, with the place at fault', () => {
  expect(misfit({ ...pack, items: ['One'] })).toEqual({ field: 'items', questions: 5, given: 1 });
  expect(misfit({ ...pack, instrument: 'epds' })).toEqual({ field: 'instrument', given: 'epds' });
  expect(misfit({ ...pack, licensee: '' })).toEqual({ field: 'licensee', fault: 'empty' });
  expect(misfit({ ...pack, licence: undefined })).toEqual({ field: 'licence', fault: 'of-another-kind' });
  expect(misfit({ ...pack, items: [...pack.items.slice(1), ' '] })).toEqual({
    field: 'items.4',
    fault: 'empty',
  });
  expect(misfit({ ...pack, answers: { default: { 9: 'Nine' } } })).toEqual({
    field: 'answers.default',
    answer: '9',
  });
  expect(misfit({ ...pack, answers: { other: { 1: 'One' } } })).toEqual({ field: 'answers.other' });
  expect(misfit({ ...pack, answers: { default: { 0: 'None' } } })).toEqual({
    field: 'answers',
    question: 1,
  });
  expect(misfit({ ...pack, atribution: 'By somebody' })).toEqual({
    field: '',
    fault: 'not-of-this-form',
    unknown: ['atribution'],
  });
  expect(misfit('wording')).toEqual({ field: '', fault: 'of-another-kind' });
});

test('a question may have answers of its own, and its score is the same', () => {
  const own = { 0: 'Never', 3: 'Always' };
  const worded = withWording(epds, {
    ...pack,
    instrument: 'epds',
    items: epds.items.map(({ n }) => `Topic ${n}`),
    answers: { default: { 0: 'No', 3: 'Yes' }, i2: own },
  });
  if (isRefusal(worded)) throw new Error(worded.because);
  expect(worded.items.slice(0, 3).map(({ answers }) => answers)).toEqual(['default', 'i2', 'default']);
  expect(worded.responseSets.i2).toMatchObject(
    [0, 1, 2, 3].map((value) => ({ value, label: own[value as 0] ?? null })),
  );
  const answers = [0, 1, 2, 3, 0, 1, 2, 3, 0, 1];
  expect(score(worded, answers).total).toBe(score(epds, answers).total);
});

test('a pack is checked against the instruments there are: none unknown, none that ships, none not answered here', () => {
  expect(checkPack(pack)).not.toHaveProperty('refused');
  const refused = 'content-pack';
  const field = 'instrument';
  const at = (instrument: string) => checkPack({ ...pack, instrument });
  expect(at('bdi')).toMatchObject({ refused, values: { field, unknown: ['bdi'] } });
  expect(at('phq-9')).toMatchObject({ refused, values: { field, wording: 'ships' } });
  expect(at('iip')).toMatchObject({ refused, values: { field, answered: 'elsewhere' } });
});

test('packs in force change their own instruments and no other', () => {
  const here = withPacks([pack, { ...pack, instrument: 'phq-9' }, 'nonsense']);
  expect([...here.values()].filter(({ wording }) => wording).map(({ id }) => id)).toEqual(['wsas']);
});
