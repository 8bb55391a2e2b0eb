import { beforeAll, expect, test } from 'vitest';
import { readDate } from '#core/days/said-date.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { dateTyped } from './date-typed.ts';

beforeAll(inEnglish);

const inLanguage = (date: string, language: string) =>
  dateTyped(date, language, (text) =>
    readDate(text, { order: 'day first', language, today: '2026-11-30', about: 'a birth' }),
  );

test('a date stands in a field as people write it in the language of the page, and as far as it is known', () => {
  expect(inLanguage('1991-05-17', 'en-GB')).toBe('17 May 1991');
  expect(inLanguage('1991-05-17', 'es')).toBe('17 de mayo de 1991');
  expect(['1991-05', '1991', ''].map((date) => inLanguage(date, 'en-GB'))).toEqual(['May 1991', '1991', '']);
  expect(inLanguage('2026-02-31', 'en-GB')).toBe('2026-02-31');
});

test.each([
  'en-GB',
  'en-US',
  'es-MX',
  'fr',
  'de',
  'fi',
  'pl',
  'ru',
  'tr',
  'pt-BR',
  'ar',
  'fa',
  'ja',
  'th',
  'eo',
])('what stands in a field is read as the same day in %s', (language) => {
  for (const date of ['1991-05-17', '2026-09-01', '1999-12', '2031']) {
    const order = 'day first' as const;
    const read = readDate(inLanguage(date, language), { order, language, today: '2026-11-30' });
    expect(read.date, inLanguage(date, language)).toBe(date);
  }
});

test('a field that opens with a day shows it in words, and no figure by which it is kept', () => {
  const field = drawn(
    <DateField label="Born" value="1991-05-17" onChange={() => undefined} about="a birth" />,
  );
  expect(field).toMatch(/value="(17 May|May 17,) 1991"/);
  expect(field).not.toContain('1991-05-17');
});
