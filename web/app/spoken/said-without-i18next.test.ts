import real from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { isolated } from '#core/words/names.ts';
import { englishFiles } from '#tests/in-english.ts';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import own from './said-without-i18next.ts';

const danish = { entry: { email: 'E-post', days_one: '{{count}} dag', days_other: '{{count}} dage' } };
const missed: string[] = [];

beforeAll(async () => {
  const resources = async () => ({
    en: { translation: catalogue(await englishFiles()) },
    da: { translation: structuredClone(danish) },
  });
  const options = {
    lng: 'da-DK',
    fallbackLng: 'en',
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
    saveMissing: true,
  } as const;
  await real.init({ ...options, resources: await resources() });
  const missingKeyHandler = (_: unknown, __: unknown, key: string) => missed.push(key);
  await own.init({ ...options, resources: await resources(), missingKeyHandler });
});

const says = real.t as unknown as (key: string, values?: object) => string;

/** Every key of the catalogue with its text, as it is asked for: without the ending of its number. */
function everyKey(words: Words, at = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([part, value]) => {
    const key = at ? `${at}.${part}` : part;
    return typeof value === 'string'
      ? [[key, value] as [string, string], [key.replace(/_(zero|one|other)$/, ''), value] as [string, string]]
      : everyKey(value, key);
  });
}

test('every text of the catalogue is said as i18next says it, for any number and with names from right to left', async () => {
  const all = everyKey(catalogue(await englishFiles()));
  expect(all.length).toBeGreaterThan(5_000);
  const different = all.flatMap(([key, text]) => {
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    const values = Object.fromEntries(
      names.map((name) => [name, name === 'who' ? 'يوسف & Co <b>' : 'a "b"']),
    );
    return [undefined, 0, 1, 2, 11].flatMap((count) => {
      const asked = count === undefined ? values : { ...values, count };
      return own.t(key, asked) === says(key, asked) ? [] : [`${key} ${count}`];
    });
  });
  expect(different).toEqual([]);
});

test('what is not there is told by its key, and a text of its own stands in its place where one is given', () => {
  missed.length = 0;
  const asked = [{}, { defaultValue: '' }, { defaultValue: 'So {{n}}', n: 3 }, { count: 2 }];
  for (const [nth, values] of asked.entries())
    expect(own.t(`entry.nowhere${nth}`, values)).toBe(says(`entry.nowhere${nth}`, values));
  own.t('ending.lookingBack.form.reviewIssue.whatIDid');
  expect(missed).toEqual(['entry.nowhere0', 'entry.nowhere3']);
  expect(own.t('entry.email', { n: undefined })).toBe('E-post');
});

test('one’s own language comes first, with its numbers, and English where it has none', () => {
  for (const count of [0, 1, 2]) expect(own.t('entry.days', { count })).toBe(says('entry.days', { count }));
  expect(own.t('entry.password')).toBe(says('entry.password'));
  const alone = { fallbackLng: [] };
  for (const key of ['entry.email', 'entry.password', 'entry'])
    expect(own.exists(key, alone), key).toBe(
      real.exists(key, { ...alone, returnObjects: false }) && key !== 'entry',
    );
  expect([own.dir('ar'), own.dir('da'), own.dir('he-IL'), own.language]).toEqual([
    'rtl',
    'ltr',
    'rtl',
    real.language,
  ]);
});

test('of a text in two meanings the one that is meant is said, and texts that come later are laid among the others', () => {
  const added = { entry: { answer: 'Plain', answer_since: 'Since', deep: { inner: 'In' } } };
  own.addResourceBundle('en', 'translation', structuredClone(added));
  real.addResourceBundle('en', 'translation', structuredClone(added), true, true);
  for (const context of ['since', 'other', undefined, ''])
    expect(own.t('entry.answer', { context })).toBe(says('entry.answer', { context }));
  expect([own.t('entry.deep.inner'), own.t('entry.password')]).toEqual([
    says('entry.deep.inner'),
    says('entry.password'),
  ]);
});
