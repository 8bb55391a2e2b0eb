import { expect, test } from 'vitest';
import { ownLanguages } from './own-languages.ts';
import { dateInWords } from './when.ts';

test('a machine set to POSIX has a language in which days can be written', () => {
  const [first = ''] = ownLanguages({ ...navigator, languages: ['en-US@posix', 'en'] });
  expect(dateInWords('2025-10-04', first)).toBe('October 4, 2025');
});
