import i18next from 'i18next';
import { afterAll, expect, test } from 'vitest';
import { drawn, englishFiles, inEnglish } from '#tests/in-english.ts';
import { speakEnglish } from '#web/app/language.ts';
import { inWordsOfThePage } from '#web/app/refused-in-words.ts';
import { speaking } from '#web/app/spoken/speaking.ts';
import { SkipLink } from '#web/ui/layout/page-head.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { danish } from './danish.ts';

const page = { lang: '', dir: '' };
const said = i18next.t as (key: string, values?: Record<string, unknown>) => string;

/** As the page is opened by a reader of these languages, the dearest first. */
async function openedBy(own: string[], others = danish): Promise<void> {
  const whole = { name: '', onlyEnglish: '', pages: ['/'] };
  const there = speakEnglish('en', await englishFiles());
  const offered = Object.fromEntries(Object.keys(others).map((path) => [path.split('/')[2] ?? '', whole]));
  const spoken = speaking({ there, others, offered, own, root: page });
  await spoken.readyFor('/');
  await spoken.brought({ piece: 'all', bring: async () => ({ english: {} }) });
  spoken.speakOn('/');
}

// Files of one worker share what they import, the words of the page too.
afterAll(inEnglish);

test('a language is spoken once its folder is there: texts, plurals, names filled in, days, pieces of a page', async () => {
  await openedBy(['da-DK', 'en']);
  expect(page).toEqual({ lang: 'da', dir: 'ltr' });
  expect(said('entry.signIn.title')).toBe('Log ind');
  expect([1, 2].map((count) => said('today.minutes', { count }))).toEqual(['1 minut', '2 minutter']);
  expect(said('entry.demo.enter', { name: 'Ana' })).toBe('Gå ind som Ana');
  expect(dayInWords('2026-01-13', i18next.language)).toMatch(/^tirsdag .*13\. januar$/);
  expect(drawn(<SkipLink />)).toContain('Spring til siden');
});

test('a text that is missing is English, in the plural of English too', async () => {
  await openedBy(['da']);
  expect(said('entry.signIn.codeTitle')).toBe('One more step');
  expect(said('today.unsigned', { count: 1 })).toBe('One note waits for your signature.');
});

test('a refusal and the fault of a field are said in the language by their code, and in English where it has none', async () => {
  await openedBy(['da']);
  const refused = (code: string) =>
    inWordsOfThePage({
      status: 422,
      code,
      title: 'The server says so.',
      fields: [
        { path: 'words', says: 'Write the words.', fault: 'empty' },
        { path: 'on', says: 'Give a day.', fault: 'no-such-day' },
      ],
    });
  expect(refused('no-such-event')).toMatchObject({
    title: 'Det står ikke på tidslinjen.',
    fields: [{ says: 'Skriv noget her.' }, { says: 'Give a day.' }],
  });
  expect(refused('another').title).toBe('The server says so.');
});

test('the first language of the reader that Kith speaks is taken', async () => {
  await openedBy(['fr-FR', 'da', 'en']);
  expect([page.lang, i18next.language]).toEqual(['da', 'da']);
  await openedBy(['en-US', 'da']);
  expect([page.lang, i18next.language, said('entry.signIn.title')]).toEqual(['en', 'en-US', 'Sign in']);
  await openedBy(['fr-FR']);
  expect([page.lang, i18next.language]).toEqual(['en', 'en']);
});

test('a language from right to left turns the page, and one that cannot be brought leaves it in English', async () => {
  await openedBy(['ar'], { '../messages/ar/entry.ts': async () => ({ default: { email: 'البريد' } }) });
  expect(page).toEqual({ lang: 'ar', dir: 'rtl' });
  await openedBy(['ar'], { '../messages/ar/entry.ts': () => Promise.reject(new Error('no line')) });
  expect([page, i18next.language, said('entry.email')]).toEqual([
    { lang: 'en', dir: 'ltr' },
    'en',
    'E-mail address',
  ]);
});
