import { expect, test } from 'vitest';
import { z } from 'zod';
import { day, line, longText, maybe, maybeLong, moment, partialDate, text } from './fields.ts';
import { plainSentence } from './sentences.ts';
import { faultsOfStored } from './stored-shape.ts';

const firstSentence = (form: z.ZodType, value: unknown) =>
  form.safeParse(value, { error: plainSentence }).error?.issues[0]?.message;

test.each(['2026-02-31', '2025-02-29', '2026-13-01', '2026-00-10'])(
  '%s is no day in the calendar',
  (value) => {
    expect(firstSentence(day('either'), value)).toBe('There is no such day in the calendar.');
    expect(firstSentence(partialDate('either'), value)).toBe('There is no such day in the calendar.');
    expect(firstSentence(moment('either'), `${value}T10:00`)).toBe('There is no such day in the calendar.');
  },
);

test.each(['0001', '1849', '2200', '9999'])('the year %s lies in nobody’s life', (year) => {
  const sentence = 'Check the year: it lies between 1850 and 2199.';
  expect(firstSentence(day('either'), `${year}-01-01`)).toBe(sentence);
  expect(firstSentence(partialDate('either'), year)).toBe(sentence);
  expect(firstSentence(moment('either'), `${year}-01-01T10:00`)).toBe(sentence);
});

test('a day, a month or a year is taken as it was given', () => {
  for (const value of ['2024-02-29', '1850-01-01', '2199-12-31'])
    expect(day('either').parse(value)).toBe(value);
  for (const value of ['2026', '2026-01', '2026-01-13'])
    expect(partialDate('either').parse(value)).toBe(value);
});

const shape = z.object({
  text: z.string().min(1).max(5),
  number: z.number().min(1).max(3),
  choice: z.enum(['a', 'b']),
  list: z.array(z.string()).min(1).max(2),
  id: z.uuid(),
});
const right = {
  text: 'abc',
  number: 2,
  choice: 'a',
  list: ['x'],
  id: '019bb000-0000-7000-8000-000000000000',
};

test.each([
  ['a missing field', { ...right, text: undefined }, 'This is missing: fill it in.'],
  ['a number for text', { ...right, text: 4 }, 'Write this as text.'],
  ['an empty text', { ...right, text: '' }, 'This is empty or too short: write a few words.'],
  ['a long text', { ...right, text: 'abcdef' }, 'This is longer than 5 characters: shorten it.'],
  ['a number too small', { ...right, number: 0 }, 'Give a number from 1 upwards.'],
  ['a number too big', { ...right, number: 4 }, 'Give a number up to 3.'],
  ['an unknown choice', { ...right, choice: 'c' }, 'Choose one of these: a, b.'],
  ['no choice', { ...right, choice: undefined }, 'Nothing is chosen here: choose one.'],
  ['a choice left empty', { ...right, choice: '' }, 'Nothing is chosen here: choose one.'],
  ['an empty list', { ...right, list: [] }, 'Give at least 1 here.'],
  ['a long list', { ...right, list: ['x', 'y', 'z'] }, 'Give no more than 2 here.'],
  ['what is no id', { ...right, id: 'x' }, 'Give an id that is a UUID.'],
  ['no form at all', [], 'Send this as a form, with its fields by name.'],
])('%s is said in a plain sentence', (_what, form, sentence) => {
  expect(firstSentence(shape, form)).toBe(sentence);
});

test('a text that is too long is told how much it may have and how much it has', () => {
  expect(firstSentence(text('The reason'), 'a'.repeat(5_001))).toBe(
    'The reason may have 5,000 characters and has 5,001: shorten it, or split it in two.',
  );
  expect(firstSentence(longText('The note'), ` ${'a'.repeat(20_345)} `)).toMatch(
    '20,000 characters and has 20,345',
  );
  expect(firstSentence(maybe, 'a'.repeat(5_001))).toMatch('This text may have 5,000 characters');
  expect(maybeLong.parse('a'.repeat(20_000))).toHaveLength(20_000);
});

test('what was stored while texts could be longer has its shape for ever, and nothing else that does not fit', () => {
  const told = z.object({ words: text(), people: z.array(z.object({ name: line() })), kind: z.enum(['a']) });
  const data = { words: 'a'.repeat(60_000), people: [], kind: 'a' };
  expect(told.safeParse(data).success).toBe(false);
  expect(faultsOfStored(told, data)).toEqual([]);
  expect(faultsOfStored(told, { ...data, words: 'a'.repeat(60_001) })).toHaveLength(1);
  expect(faultsOfStored(told, { ...data, kind: 'b', people: 4 })).toHaveLength(2);
});
