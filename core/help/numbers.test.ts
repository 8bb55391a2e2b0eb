import { expect, test } from 'vitest';
import { helpIn, helpNumbers } from './numbers.ts';
import { forViolenceAtHome } from './violence-at-home.ts';

const numbers = (country: string) => helpIn(country).map(({ number }) => number);

test.each([
  ['GB', ['999', '116 123', '111', '0808 2000 247']],
  ['IE', ['112', '116 123', '1800 341 900']],
  ['US', ['911', '988', '800 799 7233']],
  ['CA', ['911', '988']],
  ['AU', ['000', '13 11 14', '1800 737 732']],
  ['NZ', ['111', '1737', '0800 733 843']],
  ['PT', ['112', '808 24 24 24', '800 202 148']],
  ['DE', ['112', '0800 1110111', '116 016']],
  ['FR', ['15', '3114', '3919']],
  ['ES', ['112', '024', '016']],
  ['IN', ['112', '14416', '181']],
  ['ZA', ['112', '0800 567 567', '0800 428 428']],
  ['FI', ['112', '080 005 005']],
  ['GR', ['112', '15900']],
  ['RO', ['112', '0800 500 333']],
  ['IS', ['112']],
])('%s has its own lines', (country, lines) => {
  expect(numbers(country)).toEqual(lines);
});

test('every country begins with the emergency services', () => {
  for (const lines of Object.values(helpNumbers)) expect(lines[0]?.kind).toBe('emergency');
});

test('wherever lines of a country are known, one is for violence at home, or its country is named here', () => {
  const without = Object.entries(helpNumbers).filter(
    ([, lines]) => !lines.some(({ kind }) => kind === 'violence'),
  );
  expect(without.map(([country]) => country)).toEqual(['CA', 'CH', 'IS', 'LI', 'LT']);
});

test('each line for violence at home that was looked up says where it was read and on which day', () => {
  const lines = Object.entries(forViolenceAtHome.en);
  const seen = lines.flatMap(([country, one]) => (one.seen ? [{ country, ...one.seen }] : []));
  expect([lines.length, seen.length]).toEqual([36, 13]);
  for (const { country, at, on } of seen) {
    expect(at, country).toMatch(/^https:\/\//);
    expect(on, country).toMatch(/^2026-\d{2}-\d{2}$/);
  }
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
