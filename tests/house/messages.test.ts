import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { isTest, root, sourceFiles } from './files.ts';

const folder = `${root}web/messages/en`;

type Said = readonly [key: string, text: string];

function saidIn(value: unknown, before: string): Said[] {
  if (typeof value === 'string') return [[before, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${before}.${key}`));
}

async function everyMessage(): Promise<Map<string, string>> {
  const areas = existsSync(folder) ? readdirSync(folder).filter((name) => /^[A-Za-z-]+\.ts$/.test(name)) : [];
  const said = await Promise.all(
    areas.map(async (file) => {
      const messages: { default?: unknown } = await import(pathToFileURL(`${folder}/${file}`).href);
      return saidIn(messages.default, file.replace(/\.ts$/, ''));
    }),
  );
  return new Map(said.flat());
}

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
  'diary.missedTwice',
  'formulation.text.versions',
  'measures.readings.all',
  'pictures.course.held',
  'pictures.grief.words',
  'pictures.wholeKey',
  'ui.readAll',
  'work-transition.sure',
]);

test('a number counts one thing in the singular', async () => {
  const wrong = [...(await everyMessage())].filter(([key, text]) =>
    key.endsWith('_one')
      ? /\{\{\w+\}\} (things|people|sessions|entries|steps|courses)\b/.test(text)
      : !/_(zero|other)$/.test(key) && !saidOfMany.has(key) && /\{\{count\}\} [a-z ]*[a-z]s\b/.test(text),
  );
  expect(wrong).toEqual([]);
});
