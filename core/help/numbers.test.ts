import { expect, test } from 'vitest';
import { helpIn, helpNumbers } from './numbers.ts';

const numbers = (country: string) => helpIn(country).map(({ number }) => number);

test.each([
  ['GB', ['999', '116 123', '111']],
  ['IE', ['112', '116 123']],
  ['US', ['911', '988']],
  ['CA', ['911', '988']],
  ['AU', ['000', '13 11 14']],
  ['NZ', ['111', '1737']],
  ['PT', ['112', '808 24 24 24']],
  ['DE', ['112', '0800 1110111']],
  ['FR', ['15', '3114']],
  ['ES', ['112', '024']],
  ['IN', ['112', '14416']],
  ['ZA', ['112', '0800 567 567']],
  ['FI', ['112']],
])('%s has its own lines', (country, lines) => {
  expect(numbers(country)).toEqual(lines);
});

test('every country begins with the emergency services', () => {
  for (const lines of Object.values(helpNumbers)) expect(lines[0]?.kind).toBe('emergency');
});

test('every line has a name, words, and a number that a telephone can dial', () => {
  for (const [country, lines] of Object.entries(helpNumbers)) {
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(country), country).not.toBe(country);
    expect(new Set(lines.map(({ number }) => number)).size, country).toBe(lines.length);
    for (const { name, number, says } of lines) {
      expect(number, `${country} ${name}`).toMatch(/^\d{2,}( \d+)*$/);
      expect([name.trim().length > 2, says.trim().length > 5], `${country} ${number}`).toEqual([true, true]);
    }
  }
});

test('a country that is not known gets words and no number', () => {
  expect(helpIn('XX')).toMatchObject([{ name: 'Your local emergency number', number: '' }]);
});
