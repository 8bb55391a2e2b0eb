import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { englishFiles } from '#tests/in-english.ts';
import { catalogue } from '#web/app/catalogue.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));

/** The file that another one asks for, by its path in the house; undefined for a library. */
function asked(by: string, from: string): string | undefined {
  const path = from.startsWith('#') ? from.slice(1) : join(dirname(by), from);
  return /^[#.]/.test(from) && /\.tsx?$/.test(path) && existsSync(`${house}${path}`) ? path : undefined;
}

/** A file with all that come with it, and those it brings later. */
function withWhatItReads(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(`${house}${file}`, 'utf8');
  for (const [, from = '', later = ''] of text.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
  )) {
    const next = asked(file, from || later);
    if (next && !next.includes('/messages/') && !/\/(pages|rooms|behind-home|app\/words)\.ts$/.test(next))
      withWhatItReads(next, found);
  }
  return found;
}

/** Every key of a catalogue, with those that lead to it. */
function keysOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, inner]) => {
    const whole = before ? `${before}.${key}` : key;
    return typeof inner === 'string' ? [whole] : [whole, ...keysOf(inner, whole)];
  });
}

const assets = `${house}dist/web/assets/`;

/** The files of words that come with this list of them, and those that are said at first. */
function filesOf(list: string): string[] {
  const maps = readdirSync(assets).filter((name) => name.endsWith('.js.map'));
  const read = (name: string) => readFileSync(`${assets}${name}`, 'utf8');
  const wanted = new Set(maps.filter((name) => name.startsWith('first-') || read(name).includes(list)));
  for (const name of wanted)
    for (const [, next] of read(name.replace(/\.map$/, '')).matchAll(/from\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      wanted.add(`${next}.map`);
  return [...wanted]
    .filter((name) => existsSync(`${assets}${name}`))
    .flatMap((name) => {
      const { sources } = JSON.parse(read(name)) as { sources: string[] };
      return sources.filter((path) => path.includes('/messages/en/'));
    });
}

test.each([
  ['Home of a client', ['web/client/first-pages.ts'], 'words-of-home.ts'],
  ['Help now and what comes behind Home', ['web/client/behind-home.ts'], 'words-of-help.ts'],
  ['Today of a therapist', ['web/therapist/today/today.tsx'], 'words-of-today.ts'],
  [
    'the head of a course and its measures',
    ['web/therapist/course/course.tsx', 'web/therapist/course/measures/measures.tsx'],
    'words-of-measures.ts',
  ],
])('%s ask for no words but those that come with them', async (_, pages, list) => {
  const all = await englishFiles();
  const every = keysOf(catalogue(all));
  const own = filesOf(`/spoken/${list}`);
  const known = new Set(
    keysOf(
      catalogue(
        Object.fromEntries(
          Object.entries(all).filter(([file]) => own.some((one) => one.endsWith(`/${file}`))),
        ),
      ),
    ),
  );
  const files = [...new Set(pages.flatMap((page) => [...withWhatItReads(page)]))];
  const wanted = files
    .filter((file) => file.startsWith('web/'))
    .flatMap((file) =>
      [...readFileSync(`${house}${file}`, 'utf8').matchAll(/['`]([a-z]\w*(?:\.\w+)+)(?=\.?['`$])/gi)].map(
        ([, key = '']) => [file, key] as const,
      ),
    )
    .filter(([, key]) => every.some((one) => one === key || one.startsWith(`${key}_`)));
  expect(wanted.length).toBeGreaterThan(40);
  const isKnown = (key: string) => known.has(key) || [...known].some((one) => one.startsWith(`${key}_`));
  expect(wanted.filter(([, key]) => !isKnown(key)).map((one) => one.join(': '))).toEqual([]);
});
