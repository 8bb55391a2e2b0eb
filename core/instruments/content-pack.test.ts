import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { hasWording, withWording } from './content-pack.ts';
import { score } from './score.ts';
import { wsas } from './wsas.ts';

const pack = {
  instrument: 'wsas',
  language: 'cy',
  permission: 'The rights holder to Lakeside Psychological Therapies, 2026',
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
  expect(worded).toMatchObject({ language: 'cy', licence: { statement: pack.permission } });
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
    'The WSAS has 5 questions and this content pack has 1: give the wording of each, in order.',
  );
  expect(sentence({ ...pack, instrument: 'epds' })).toContain('is for epds, not for the WSAS');
  expect(sentence({ ...pack, permission: '' })).toContain('Say who gave the permission');
  expect(sentence({ ...pack, items: [...pack.items.slice(1), ' '] })).toContain('(at items.4)');
  expect(sentence({ ...pack, answers: { default: { 9: 'Nine' } } })).toContain('labels an answer 9');
  expect(sentence({ ...pack, answers: { other: { 1: 'One' } } })).toContain('labels answers “other”');
  expect(sentence('wording')).toContain('cannot be read');
});
