import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { courseBook } from '#core/course/book.ts';
import { freeTextFields, writtenAs, writtenFreely } from '#core/course/free-text.ts';
import { placesOf } from '#core/forms/places.ts';
import { namesOfOthers, withoutOthers } from './others-unnamed.ts';

test.each([
  [['Efe Uzun', 'Gifty'], ['Gifty', 'Ana Uzun Demir'], ['Efe']],
  [['Zoë Núñez'], ['Nunez'], ['Zoë']],
  [['Efe', 'Efe'], [], ['Efe']],
])('of %j, whoever has %j of their own hides no more than %j', (others, own, left) => {
  expect(namesOfOthers(others, own)).toEqual(left);
});

test('only what somebody wrote is looked through: no answer from a list, no id, day, country or time zone', () => {
  const names = ['Hope Grace', 'Paris', 'Bo', 'Fade', 'Efe', 'Given Chansa'];
  const shown = {
    id: '0190aaaa-fade-7000-8000-000000000000',
    on: '2026-06-02T10:00',
    zone: 'Europe/Paris',
    country: 'BO',
    area: 'grief',
    feeling: 'hope',
    went: ['as_planned', 'efe'],
    answer: 'given',
    options: ['efe', 'as_planned'],
    words: 'Efe says: hope, and go to Paris with Bo',
  };
  expect(withoutOthers(names, { kept: new Set(), freeText: freeTextFields() })(shown)).toEqual({
    ...shown,
    options: ['[a member]', 'as_planned'],
    words: '[a member] says: [a member], and go to [a member] with [a member]',
  });
});

test('what names nobody stays the very same, and so does what is kept', () => {
  const shown = { one: { words: 'I was sad' }, other: [{ words: 'Efe came' }], kept: 'Efe, I said' };
  const seen = withoutOthers(['Efe'], { kept: new Set(['Efe, I said']), freeText: new Set() })(shown);
  expect(seen.one).toBe(shown.one);
  expect(seen).toMatchObject({ other: [{ words: '[a member] came' }], kept: 'Efe, I said' });
});

test('no answer chosen from a list is ever somebody, whatever a member is called', () => {
  const chosen = [...courseBook.shapes.values()].flatMap((shape) =>
    placesOf(shape, (field) => (field instanceof z.ZodEnum ? field.options : undefined)),
  );
  const shown = chosen.map(({ place, asked }) => ({ [place.split('.').at(-1) ?? '']: asked }));
  const names = chosen.flatMap(({ asked }) => asked.map(String)).filter((one) => /^[a-z]{3,}$/.test(one));
  expect(names.length).toBeGreaterThan(100);
  expect(withoutOthers([...new Set(names)], { kept: new Set(), freeText: freeTextFields() })(shown)).toBe(
    shown,
  );
});

test('a small word that somebody wrote is a name also where an answer from a list is called as its field is', () => {
  const made = (type: string, data: unknown): Fact => ({
    ...{ course: 'c', seq: 1, act: 'a', type, on: '2026-06-02', at: '', by: 'ana' },
    data,
  });
  const facts = [
    made('SupportMobilised', { who: 'efe', person: '' }),
    made('DisputeParallelWritten', { text: { who: 'gifty', what: 'efe' } }),
    made('SharingBegun', { what: 'gifty' }),
  ];
  const written = writtenFreely(facts);
  const isWritten = (field: string, text: string) => written.has(writtenAs(field, text));
  const looked = { kept: new Set<string>(), freeText: freeTextFields(), isWritten };
  expect(['who', 'what'].filter((key) => looked.freeText.has(key))).toEqual([]);
  const shown = {
    support: [{ who: 'efe' }],
    parallel: { who: 'gifty', what: 'efe' },
    sharing: { what: 'gifty' },
  };
  expect(withoutOthers(['Efe', 'Gifty'], looked)(shown)).toEqual({
    support: [{ who: '[a member]' }],
    parallel: { who: '[a member]', what: '[a member]' },
    sharing: { what: 'gifty' },
  });
});
