import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { isTest, root, sourceFiles } from './files.ts';

const folder = `${root}web/messages/en`;

type Said = readonly [key: string, text: string];

function saidIn(value: unknown, before: string): Said[] {
  if (typeof value === 'string') return [[before, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${before}.${key}`));
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const read = async (file: string) =>
  [file, (await import(pathToFileURL(`${folder}/${file}`).href)) as { default: Words }] as const;

async function everyMessage(): Promise<Map<string, string>> {
  const loaded = await Promise.all(files.map(read));
  const whole = catalogue(Object.fromEntries(loaded.map(([file, words]) => [`messages/en/${file}`, words])));
  return new Map(Object.entries(whole).flatMap(([key, inner]) => saidIn(inner, key)));
}

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
