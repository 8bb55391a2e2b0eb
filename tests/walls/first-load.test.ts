import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { englishFiles } from '#tests/in-english.ts';
import { catalogue } from '#web/app/catalogue.ts';

/** What a page fetches before anything is shown: the pieces its first file asks for, and those that they ask for. */
const assets = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url));
const page = fileURLToPath(new URL('../../dist/web/index.html', import.meta.url));
const read = (piece: string) => readFileSync(`${assets}${piece}`, 'utf8');

function withWhatTheyAskFor(pieces: readonly string[]): string[] {
  const found = new Set<string>();
  const take = (piece: string) => {
    if (found.has(piece)) return;
    found.add(piece);
    for (const [, next] of read(piece).matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      take(next ?? '');
  };
  for (const piece of pieces) take(piece);
  return [...found];
}

/** The pieces in which this file of ours stands. */
const holding = (source: string): string[] =>
  readdirSync(assets)
    .filter((name) => name.endsWith('.js.map') && read(name).includes(source))
    .map((name) => name.replace(/\.map$/, ''));

const first = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)].map(
  ([, piece]) => piece ?? '',
);

/** A sentence as it stands in a built file, up to the first sign that may be written in another way. */
const plain = (words: string) => words.split(/["'`\\\n]/)[0] ?? '';

test.each([
  ['Home of a client', '/web/client/home/home.tsx'],
  ['Today at a desk', '/web/therapist/today/today.tsx'],
])('%s comes without the words of any form but IPT, which the others begin from', (_, source) => {
  const own = holding(source);
  expect(own, source).toHaveLength(1);
  const text = withWhatTheyAskFor([...first, ...own])
    .map(read)
    .join('\n');
  const [ipt, ...others] = everyProtocol();
  const isIpts = (words: string) => JSON.stringify(ipt).includes(words);
  const words = others.flatMap(({ about, says, phases, sheets, trackers, milestones }) => [
    says,
    ...(about?.tellsClient ?? []),
    ...phases.map((one) => one.clientLabel),
    ...[...sheets, ...trackers].flatMap((one) => [one.says, one.clientSays ?? '']),
    ...milestones.map(({ title }) => title),
  ]);
  const long = [...new Set(words.map(plain))].filter((one) => one.length > 30 && !isIpts(one));
  expect(long.length).toBeGreaterThan(200);
  expect(long.filter((one) => text.includes(one))).toEqual([]);
});

test('the sign-in, and what it brings later, asks for no library but React and does not begin the app', () => {
  const door = readFileSync(page.replace('index.html', 'sign-in.html'), 'utf8');
  const named = [...door.matchAll(/src="\/assets\/([\w.-]+\.js)"/g)].map(([, piece]) => piece ?? '');
  const all = withWhatTheyAskFor([...named, ...holding('/web/entry/language-at-sign-in.tsx')]);
  expect(filesIn(all, /\/web\/entry\/(sign-in-page|language-at-sign-in)\.tsx$/)).toHaveLength(2);
  expect(filesIn(all, /node_modules\/(?!(react|react-dom|scheduler)\/)|web\/(main|routes)\.tsx$/)).toEqual(
    [],
  );
});

/** What every page begins from, and a facilitator’s first page whole: docs/decisions/031. */
const begins = withWhatTheyAskFor(first);

/** Files of ours in these pieces, with their text. */
const sourcesIn = (pieces: readonly string[]): (readonly [path: string, text: string])[] =>
  pieces.flatMap((piece) => {
    if (!readdirSync(assets).includes(`${piece}.map`)) return [];
    const { sources, sourcesContent } = JSON.parse(read(`${piece}.map`)) as Record<string, string[]>;
    return (sources ?? []).map((path, at) => [path, sourcesContent?.[at] ?? ''] as const);
  });

test('what every page begins from weighs under 145 kB as it is sent, and holds no instrument and no rules of forms', () => {
  const sent = begins.reduce((sum, piece) => sum + statSync(`${assets}${piece}.br`).size, 0);
  expect(sent).toBeLessThan(145_000);
  expect(sent).toBeGreaterThan(80_000);
  const heavy =
    /node_modules\/(zod|temporal-polyfill)\/|core\/(instruments|protocols|course)\/.*(?<!\/rooms)\.ts$/;
  expect(
    sourcesIn(begins)
      .filter(([path]) => heavy.test(path))
      .map(([path]) => path),
  ).toEqual([]);
});

test('what every page begins from asks for no words but those that come with it', async () => {
  const sources = sourcesIn(begins);
  const saidFirst = Object.entries(await englishFiles()).filter(([file]) =>
    sources.some(([path]) => path.endsWith(`/${file}`)),
  );
  const said: string[] = [];
  const read = (value: unknown, key: string) => {
    if (typeof value === 'string') said.push(key);
    else for (const [next, inner] of Object.entries(value ?? {})) read(inner, key ? `${key}.${next}` : next);
  };
  read(catalogue(Object.fromEntries(saidFirst)), '');
  const asked = sources
    .filter(([path]) => path.includes('/web/') && !path.includes('/messages/'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*(?:[^'`()]*\? )?['`]([A-Za-z]+\.[\w.]*)/g)].map(
        ([, key = '']) => `${path}: ${key}`,
      ),
    );
  expect(asked.length).toBeGreaterThan(60);
  const isSaid = (one: string) => said.some((key) => key.startsWith(one.split(': ')[1] ?? ''));
  expect(asked.filter((one) => !isSaid(one))).toEqual([]);
});

/** The files that stand in these pieces and are called so. */
const filesIn = (pieces: readonly string[], name: RegExp): string[] =>
  pieces
    .filter((piece) => existsSync(`${assets}${piece}.map`))
    .flatMap((piece) => (JSON.parse(read(`${piece}.map`)) as { sources: string[] }).sources)
    .filter((one) => name.test(one));

test('before any page come the widgets that what is read first asks for, and none beside them', () => {
  const all = withWhatTheyAskFor(first);
  expect(filesIn(all, /\/(Button|Link|TextField)\.mjs$/)).toHaveLength(3);
  expect(filesIn(all, /\/(Dialog|Modal|RadioGroup|Checkbox|NumberField|Menu|ComboBox|Tabs)\.mjs$/)).toEqual(
    [],
  );
});

test.each([
  ['Home of a client', '/web/client/home/home.tsx'],
  ['Today at a desk', '/web/therapist/today/today.tsx'],
  ['measures of a course', '/web/therapist/course/measures/measures.tsx'],
])('%s counts days as the browser does, and brings no other way to', (_, source) => {
  const all = withWhatTheyAskFor([...first, ...holding(source)]);
  expect(filesIn(all, /web\/app\/days\/temporal\.ts$/)).toHaveLength(1);
  expect(filesIn(all, /node_modules\/temporal-polyfill\//)).toEqual([]);
});

test('Home of a client reads no form by its shape, draws no curve, and waits for no rules, no instrument and no form of therapy', () => {
  const all = withWhatTheyAskFor([
    ...first,
    ...holding('/web/client/home/home.tsx'),
    ...holding('/web/client/first-pages.ts'),
    ...holding('/web/app/spoken/words-of-home.ts'),
  ]);
  expect(filesIn(all, /web\/client\/(home|help)\/\w+\.tsx$/).length).toBeGreaterThan(1);
  expect(
    filesIn(
      all,
      /node_modules\/(zod|d3-[\w-]+)\/|core\/(instruments|protocols|forms-of-therapy)\/.*(?<!\/rooms)\.ts$/,
    ),
  ).toEqual([]);
  expect(
    filesIn(all, /core\/(course|guide)\//).filter(
      (one) => !/\/(next-of|is-over|next-left|rooms)\.ts$/.test(one),
    ),
  ).toEqual([]);
});

test('the measures of a course are drawn without the libraries of curves', () => {
  const all = withWhatTheyAskFor([...first, ...holding('/web/therapist/course/measures/measures.tsx')]);
  expect(filesIn(all, /web\/ui\/look\/scale\.ts$/)).toHaveLength(1);
  expect(filesIn(all, /node_modules\/d3-[\w-]+\//)).toEqual([]);
});
