import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from './every-message.ts';
import { isTest, sourceFiles } from './files.ts';

/** A language is one folder of `web/messages`; code that names one would have to be changed for the next. */
const others = readdirSync(messages).filter((name) => name !== 'en');

const nameIn = (text: string): string | undefined =>
  others.find((language) =>
    new RegExp(
      `(['"\`])${language}(-\\w+)?\\1|^\\s*${language}: |\\b[a-z]+[.]${language}\\b|messages/${language}/`,
      'm',
    ).test(text),
  );

test('no code names a language outside its folder', () => {
  const named = sourceFiles('.ts', '.tsx', '.js')
    .filter((file) => !isTest(file) && !/^(tests|examples)\//.test(file.path))
    .filter(({ path }) => !others.some((language) => path.startsWith(`web/messages/${language}/`)))
    .flatMap(({ path, text }) => {
      const found = nameIn(text);
      return found ? [`${path}: ${found}`] : [];
    });
  expect(named).toEqual([]);
});

test.each([
  ['a column of a table', "const words = {\n  en: 'Yes',\n  es: 'Sí',\n};"],
  ['a code in quotes', "if (language === 'es') return;"],
  ['a region', "said('es-MX')"],
  ['a part of a table', 'words.es'],
  ['a file of it', "import a from '#web/messages/es/audit.ts'"],
])('%s is found', (_, code) => {
  expect(nameIn(code)).toBe('es');
});

test.each(["ES: [emergency('112')]", 'const yes = es', 'names.estimate', "'esteem'"])(
  '%s names none',
  (code) => {
    expect(nameIn(code)).toBeUndefined();
  },
);
