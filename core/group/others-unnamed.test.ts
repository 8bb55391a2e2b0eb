import { expect, test } from 'vitest';
import { namesOfOthers, withoutOthers } from './others-unnamed.ts';

test.each([
  [['Efe Uzun', 'Gifty'], ['Gifty', 'Ana Uzun Demir'], ['Efe']],
  [['Zoë Núñez'], ['Nunez'], ['Zoë']],
  [['Efe', 'Efe'], [], ['Efe']],
])('of %j, whoever has %j of their own hides no more than %j', (others, own, left) => {
  expect(namesOfOthers(others, own)).toEqual(left);
});

test('only what somebody wrote is looked through: no answer from a list, no id, day, country or time zone', () => {
  const names = ['Hope Grace', 'Paris', 'Bo', 'Fade', 'Efe'];
  const shown = {
    id: '0190aaaa-fade-7000-8000-000000000000',
    on: '2026-06-02T10:00',
    zone: 'Europe/Paris',
    country: 'BO',
    area: 'grief',
    feeling: 'hope',
    went: ['as_planned', 'efe'],
    words: 'Efe says: hope, and go to Paris with Bo',
  };
  expect(withoutOthers(names)(shown)).toEqual({
    ...shown,
    went: ['as_planned', '[a member]'],
    words: '[a member] says: [a member], and go to [a member] with [a member]',
  });
});

test('what names nobody stays the very same, and so does what is kept', () => {
  const shown = { one: { words: 'I was sad' }, other: [{ words: 'Efe came' }], kept: 'Efe, I said' };
  const seen = withoutOthers(['Efe'], new Set(['Efe, I said']))(shown);
  expect(seen.one).toBe(shown.one);
  expect(seen).toMatchObject({ other: [{ words: '[a member] came' }], kept: 'Efe, I said' });
});
