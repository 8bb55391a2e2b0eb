import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { isTest, root, sourceFiles } from './files.ts';

const folder = `${root}web/messages/en`;

function keysOf(value: unknown, before: string): string[] {
  if (typeof value === 'string') return [before];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${before}.${key}`));
}

async function everyKey(): Promise<Set<string>> {
  const areas = existsSync(folder) ? readdirSync(folder).filter((name) => /^[A-Za-z-]+\.ts$/.test(name)) : [];
  const keys = await Promise.all(
    areas.map(async (file) => {
      const messages: { default?: unknown } = await import(pathToFileURL(`${folder}/${file}`).href);
      return keysOf(messages.default, file.replace(/\.ts$/, ''));
    }),
  );
  return new Set(keys.flat());
}

test('every message a page asks for is in the catalogue', async () => {
  const keys = await everyKey();
  const areas = new Set([...keys].map((key) => key.split('.')[0]));
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
  for (const key of await everyKey()) expect(key).not.toMatch(/\.$/);
});
