import { expect, test } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { epds } from '#core/instruments/epds.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { wsas } from '#core/instruments/wsas.ts';
import { hasWording, withWording } from './content-pack.ts';
import { checkPack, withPacks } from './packs.ts';

const pack = {
  instrument: 'wsas',
  language: 'cy',
  version: '2026-01',
  licensee: 'Lakeside Psychological Therapies',
  licence: 'Given by the rights holder in 2026, for use in this service.',
  items: ['First topic', 'Second topic', 'Third topic', 'Fourth topic', 'Fifth topic'],
  answers: { default: { 0: 'None', 8: 'A great deal' } },
};

function sentence(given: unknown): string {
  const result = withWording(wsas, given);
  if (!isRefusal(result)) throw new Error('The pack was taken.');
  return result.because;
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

test('a pack that does not fit is refused in a sentence', () => {
  expect(sentence({ ...pack, items: ['One'] })).toBe(
    'The WSAS has 5 questions and this content pack has 1 (at items): give the wording of each, in order.',
  );
  expect(sentence({ ...pack, instrument: 'epds' })).toContain('is for epds, not for the WSAS');
  expect(sentence({ ...pack, licensee: '' })).toContain('(at licensee): Say who holds the licence');
  expect(sentence({ ...pack, licence: undefined })).toContain('(at licence): Say what the licence is');
  expect(sentence({ ...pack, items: [...pack.items.slice(1), ' '] })).toContain('(at items.4)');
  expect(sentence({ ...pack, answers: { default: { 9: 'Nine' } } })).toContain('labels an answer 9');
  expect(sentence({ ...pack, answers: { other: { 1: 'One' } } })).toContain('labels answers “other”');
  expect(sentence({ ...pack, answers: { default: { 0: 'None' } } })).toContain(
    'highest answer of question 1',
  );
  expect(sentence({ ...pack, atribution: 'By somebody' })).toContain('has no “atribution”');
  expect(sentence('wording')).toContain('cannot be read');
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
  const said = (given: unknown) => {
    const found = checkPack(given);
    return isRefusal(found) ? found.because : 'taken';
  };
  expect(said(pack)).toBe('taken');
  expect(said({ ...pack, instrument: 'bdi' })).toContain('no instrument called bdi (at instrument)');
  expect(said({ ...pack, instrument: 'phq-9' })).toContain('ships with Kith');
  expect(said({ ...pack, instrument: 'iip' })).toContain('is not answered in Kith');
});

test('packs in force change their own instruments and no other', () => {
  const here = withPacks([pack, { ...pack, instrument: 'phq-9' }, 'nonsense']);
  expect([...here.values()].filter(({ wording }) => wording).map(({ id }) => id)).toEqual(['wsas']);
});
