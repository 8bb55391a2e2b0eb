import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { isTest, root, sourceFiles } from './files.ts';

const messages = `${root}web/messages`;
const folder = `${messages}/en`;

type Said = readonly [key: string, text: string];

function saidIn(value: unknown, before: string): Said[] {
  if (typeof value === 'string') return [[before, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${before}.${key}`));
}

const filesIn = (language: string) =>
  readdirSync(language, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

const readFrom = (language: string) => async (file: string) =>
  [file, (await import(pathToFileURL(`${language}/${file}`).href)) as { default: Words }] as const;

const files = filesIn(folder);
const read = readFrom(folder);

async function everyMessage(language = folder): Promise<Map<string, string>> {
  const loaded = await Promise.all(filesIn(language).map(readFrom(language)));
  const whole = catalogue(Object.fromEntries(loaded.map(([file, words]) => [`messages/xx/${file}`, words])));
  return new Map(Object.entries(whole).flatMap(([key, inner]) => saidIn(inner, key)));
}

const plural = /_(zero|one|two|few|many|other)$/;
const placesIn = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([place]) => place));
const code = sourceFiles('.ts', '.tsx').filter(({ path }) => /^(core|server)\//.test(path));

/** What is wrong in a language beside English: a text that no page asks for, a place that nothing fills in. */
async function strayIn(language: string): Promise<string[]> {
  const english = new Map<string, Set<string>>();
  for (const [key, text] of await everyMessage()) {
    const known = english.get(key.replace(plural, '')) ?? [];
    english.set(key.replace(plural, ''), new Set([...known, ...placesIn(text)]));
  }
  return [...(await everyMessage(language))].flatMap(([key, text]) => {
    const [, why, name = ''] = key.match(/^(refusals|faults)\.(.+)$/) ?? [];
    if (why) {
      const isKnown = code.some((file) => file.text.includes(`'${name.replace(plural, '')}'`));
      return isKnown ? [] : [`${key}: nothing is refused by this code`];
    }
    const places = english.get(key.replace(plural, ''));
    if (!places) return [`${key}: no page asks for it`];
    return [...placesIn(text)].filter((place) => !places.has(place)).map((place) => `${key}: ${place}`);
  });
}

test('another language says only what pages ask for, with places that are filled in', async () => {
  for (const language of readdirSync(messages).filter((name) => name !== 'en'))
    expect(await strayIn(`${messages}/${language}`), language).toEqual([]);
  expect(await strayIn(`${root}tests/second-language/messages/da`)).toEqual([]);
  expect(await strayIn(`${root}tests/second-language/astray/da`)).toEqual([
    'entry.demo.enter: {{navn}}',
    'entry.logInd: no page asks for it',
    'refusals.ingen: nothing is refused by this code',
  ]);
});

test('no file of the catalogue hides a text of another under the same key', async () => {
  const loaded = await Promise.all(files.map(read));
  const alone = loaded.flatMap(([, words]) => saidIn(words.default, ''));
  expect((await everyMessage()).size).toBe(alone.length);
});

test('every message a page asks for is in the catalogue', async () => {
  const keys = await everyMessage();
  const areas = new Set([...keys.keys()].map((key) => key.split('.')[0]));
  const asked = sourceFiles('.ts', '.tsx')
    .filter((file) => file.path.startsWith('web/') && !file.path.startsWith('web/messages/') && !isTest(file))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([A-Za-z]+(?:\.[A-Za-z0-9_-]+)+)'/g)].map(([, key = '']) => ({
        path,
        key,
      })),
    );
  const isThere = (key: string) =>
    keys.has(key) || ['_one', '_other', '_zero'].some((ending) => keys.has(`${key}${ending}`));
  const missing = asked.filter(({ key }) => !isThere(key)).map(({ path, key }) => `${path}: ${key}`);
  expect(missing).toEqual([]);
  if (asked.length > 0) expect(areas.size).toBeGreaterThan(0);
});

test('no message is empty, and each says one thing in plain text', async () => {
  for (const key of (await everyMessage()).keys()) expect(key).not.toMatch(/\.$/);
});

/** Said only of two or more: of one, the page says something else or nothing. */
const saidOfMany = new Set([
  'appointments.missedTwice',
  'formulation.text.versions',
  'measures.readings.all',
  'pictures.course.held',
  'pictures.grief.words',
  'pictures.wholeKey',
  'ui.readAll',
  'work.transition.sure',
]);

test('a number counts one thing in the singular', async () => {
  const wrong = [...(await everyMessage())].filter(([key, text]) =>
    key.endsWith('_one')
      ? /\{\{\w+\}\} (things|people|sessions|entries|steps|courses)\b/.test(text)
      : !/_(zero|other)$/.test(key) && !saidOfMany.has(key) && /\{\{count\}\} [a-z ]*[a-z]s\b/.test(text),
  );
  expect(wrong).toEqual([]);
});
