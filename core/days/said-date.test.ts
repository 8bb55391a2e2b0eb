import { expect, test } from 'vitest';
import { orderIn } from './figure-order.ts';
import { couldBeTwo, saidDate } from './said-date.ts';

const british = { order: orderIn('GB'), language: 'en-GB' };
const american = { order: orderIn('US'), language: 'en-US' };
const canadian = { order: orderIn('CA'), language: 'en-CA' };

test.each([
  ['2025', '2025'],
  [' 2025-10 ', '2025-10'],
  ['2025-10-04', '2025-10-04'],
  ['2025/3', '2025-03'],
  ['2025 3 9', '2025-03-09'],
  ['2025.3.9', '2025-03-09'],
  ['3/1987', '1987-03'],
  ['14/3/1987', '1987-03-14'],
  ['14.3.1987', '1987-03-14'],
  ['14. 3. 1987', '1987-03-14'],
  ['14-03-1987', '1987-03-14'],
  ['14 March 1987', '1987-03-14'],
  ['14march1987', undefined],
  ['14th March 1987', '1987-03-14'],
  ['the 14th of March, 1987', '1987-03-14'],
  ['March 14, 1987', '1987-03-14'],
  ['march 14th 1987', '1987-03-14'],
  ['Sat 14 Mar 1987', '1987-03-14'],
  ['Saturday, 14 March 1987', '1987-03-14'],
  ['14-Mar-1987', '1987-03-14'],
  ['March 1987', '1987-03'],
  ['Mar. 1987', '1987-03'],
  ['in march 1987', '1987-03'],
  ['Sept 1987', '1987-09'],
  ['1987 March', '1987-03'],
  ['١٤/٣/١٩٨٧', '1987-03-14'],
  ['１９８７', '1987'],
])('%j is %s', (text, date) => {
  expect(saidDate(text, british)).toBe(date);
});

test('figures go by the country of the service, unless only one reading is a date', () => {
  expect(saidDate('3/4/1987', british)).toBe('1987-04-03');
  expect(saidDate('3/4/1987', american)).toBe('1987-03-04');
  expect(saidDate('3/14/1987', british)).toBe('1987-03-14');
  expect(saidDate('14/3/1987', american)).toBe('1987-03-14');
  expect(saidDate('3/4/1987', canadian)).toBeUndefined();
  expect(couldBeTwo('3/4/1987', canadian)).toBe(true);
  expect(couldBeTwo('3/4/1987', british)).toBe(false);
  expect(saidDate('3/3/1987', canadian)).toBe('1987-03-03');
  expect(saidDate('13/4/1987', canadian)).toBe('1987-04-13');
});

test('months are known in the language of the page, in full and in short', () => {
  expect(saidDate('14 mars 1987', { order: 'day first', language: 'fr' })).toBe('1987-03-14');
  expect(saidDate('14. März 1987', { order: 'day first', language: 'de' })).toBe('1987-03-14');
  expect(saidDate('14 de março de 1987', { order: 'day first', language: 'pt' })).toBe('1987-03-14');
});

test.each([
  '',
  'last spring',
  'last Tuesday',
  'yesterday',
  'spring 1987',
  'about 1987',
  '1980s',
  '87',
  '14/3/87',
  '14 March',
  'March',
  '31/2/1987',
  '2025-13',
  '2025-02-29',
  '0/3/1987',
  '14/3/1987/2',
  '14 March April 1987',
  '14 15 March 1987',
  '1987-1988',
  '123456',
  'NaN',
])('%j is no date that can be read without guessing', (text) => {
  expect(saidDate(text, british)).toBeUndefined();
});

test('a leap day is one only in a leap year', () => {
  expect(saidDate('29 February 2024', british)).toBe('2024-02-29');
  expect(saidDate('29/2/2023', british)).toBeUndefined();
});
