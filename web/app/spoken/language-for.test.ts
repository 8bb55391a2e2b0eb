import { expect, test } from 'vitest';
import { languageFor } from './language-for.ts';

test('a language is found however a browser says it, and dates can be written in what is found', () => {
  const said: [string[], string, string][] = [
    [['en-US@posix'], 'en-US', 'en'],
    [['en_GB.UTF-8'], 'en-GB', 'en'],
    [['da-DK@euro', 'en'], 'da-DK', 'da'],
    [['C', 'POSIX', 'da'], 'da', 'da'],
    [['', '-', '@posix', 'x', '*', 'en-'], 'en', 'en'],
    [['constructor', '__proto__'], 'en', 'en'],
    [['pt-br'], 'en', 'en'],
    [['ES-mx'], 'es-MX', 'es'],
  ];
  for (const [own, language, folder] of said) {
    expect([own, languageFor(own, ['da', 'es'])]).toEqual([own, { language, folder }]);
    expect(() => new Intl.DateTimeFormat(languageFor(own, ['da', 'es']).language)).not.toThrow();
  }
});
