import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';

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
