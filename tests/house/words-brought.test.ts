import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { reachedFrom, type Said, saidIn, web } from './words-asked.ts';

/** Each page comes with a part of the words. A page that says what did not come shows its key instead. */
/** The files of words that a list brings, as its own patterns name them. */
function broughtBy(list: string): string[] {
  const source = readFileSync(join(web, list), 'utf8');
  const [, patterns = ''] =
    /import\.meta\.glob<[^(]*\(\s*([\s\S]*?)\s*,\s*\{ eager: true \}/.exec(source) ?? [];
  const named = [...patterns.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern);
  const at = (pattern: string) => globSync(pattern, { cwd: dirname(join(web, list)) });
  const without = new Set(named.filter((one) => one.startsWith('!')).flatMap((one) => at(one.slice(1))));
  const all = named.filter((one) => !one.startsWith('!')).flatMap(at);
  return [...new Set(all)]
    .filter((one) => !without.has(one))
    .map((one) => join(dirname(join(web, list)), one));
}

async function keysIn(lists: readonly string[]): Promise<Set<string>> {
  const files = await Promise.all(
    lists
      .flatMap(broughtBy)
      .map(async (path) => [relative(web, path), (await import(path)) as { default: Words }] as const),
  );
  const flat = (words: Words, at = ''): string[] =>
    Object.entries(words).flatMap(([part, value]) =>
      typeof value === 'string' ? [`${at}${part}`] : flat(value, `${at}${part}.`),
    );
  return new Set(flat(catalogue(Object.fromEntries(files))));
}

const endings = ['', '_zero', '_one', '_two', '_few', '_many', '_other'];
const lists = {
  'Home of a client': ['client/first-pages.ts', 'app/spoken/words-of-home.ts'],
  'Help now and what comes behind Home': ['client/behind-home.ts', 'app/spoken/words-of-help.ts'],
  'every page of a client': ['client/pages.ts', 'app/spoken/words-of-clients.ts'],
  'the head of a course': ['therapist/course/head.tsx', 'app/spoken/words-of-measures.ts'],
  'the measures of a course': ['therapist/course/measures/measures.tsx', 'app/spoken/words-of-measures.ts'],
  'every room of a course': ['therapist/course/rooms.ts', 'app/spoken/words-of-courses.ts'],
} as const;

test.each(Object.entries(lists))('%s can say all that it says', async (_pages, [pages, list]) => {
  const all = await keysIn(['app/spoken/every-word.ts']);
  const brought = await keysIn(['app/words.ts', list]);
  const said = [...reachedFrom(join(web, pages))].flatMap(saidIn);
  expect(said.length).toBeGreaterThan(15);
  const is = (keys: ReadonlySet<string>, { key, isBegun }: Said) =>
    isBegun ? [...keys].some((one) => one.startsWith(key)) : endings.some((ending) => keys.has(key + ending));
  // Of a key of which no more than its first part is known, one of its texts is enough.
  const isWhole = (one: Said) =>
    !one.isBegun ||
    one.key.split('.').length < 3 ||
    [...all].filter((key) => key.startsWith(one.key)).every((key) => brought.has(key));
  const silent = said.filter((one) => is(all, one) && !(is(brought, one) && isWhole(one)));
  expect([...new Set(silent.map(({ key, file }) => `${key} in ${file}`))]).toEqual([]);
});
