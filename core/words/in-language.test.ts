import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';

test('words are read in the region, else in the language, else in English', () => {
  const said = { en: 'Family', pt: 'Família', 'pt-BR': 'Família (BR)' };
  expect(['pt-BR', 'pt-PT', 'pt', 'cy', 'en'].map((language) => inLanguage(said, language))).toEqual([
    'Família (BR)',
    'Família',
    'Família',
    'Family',
    'Family',
  ]);
});
