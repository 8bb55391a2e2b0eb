import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screens } from '#tests/screens/addresses.ts';
import { helpParts, roles } from '#web/both/how-it-works/parts.ts';
import { blocksOf } from '#web/both/how-it-works/pieces.ts';
import { everyMessage } from './every-message.ts';
import { root } from './files.ts';
import { helpPages } from './help-pages.ts';

const messages = await everyMessage();
const say = (key: string): string => messages.get(`howItWorks.${key}`) ?? '';

/** What stands on the pages themselves: any text that is not of these. */
const onScreens = new Set(
  [...messages].filter(([key]) => !key.startsWith('howItWorks.')).map(([, text]) => text),
);

const pieces = roles.flatMap((role) =>
  helpParts[role].flatMap(({ id }) =>
    blocksOf(say(`${role}.${id}.text`))
      .flatMap(({ lines }) => lines.flat())
      .map((piece) => [`${role}.${id}`, piece] as const),
  ),
);
const quoted = pieces.filter(([, { kind }]) => kind === 'button');
const ways = pieces.flatMap(([at, piece]) => (piece.kind === 'way' ? [{ at, to: piece.to }] : []));

test('each part of each role has its words, and no words stand there for none', () => {
  const wanted = roles.flatMap((role) => [
    `role.${role}`,
    `${role}.lead`,
    ...helpParts[role].flatMap(({ id, picture }) => [
      `${role}.${id}.title`,
      `${role}.${id}.text`,
      ...(picture ? [`picture.${picture.name}`] : []),
    ]),
  ]);
  const own = [...messages.keys()].filter((key) => /^howItWorks\.(\w+)\.\w+/.test(key));
  expect(own.toSorted()).toEqual(wanted.map((key) => `howItWorks.${key}`).toSorted());
});

test('the name of each button that is quoted stands on a screen, letter for letter', () => {
  expect(quoted.length).toBeGreaterThan(60);
  expect(quoted.filter(([, { words }]) => !onScreens.has(words))).toEqual([]);
});

test('each link leads to a page that there is', () => {
  expect(ways.length).toBeGreaterThan(10);
  expect(ways.filter(({ to }) => !(to in screens))).toEqual([]);
});

/** A pattern of an address as a route has it: `/courses/$/ending` is the room `/ending` of a course. */
const isScreen = (pattern: string) => {
  const room = pattern.replace(/^\/(courses|groups)\/\$/, '') || '/session';
  return Object.keys(screens).some(
    (path) => path === pattern || path === room || path.startsWith(`${room}/`),
  );
};

test('each part tells of pages that there are', () => {
  const told = roles.flatMap((role) => helpParts[role].flatMap(({ of: pages }) => pages));
  expect(told.filter((pattern) => !isScreen(pattern))).toEqual([]);
});

test('each picture is there, and no other', () => {
  const named = roles.flatMap((role) => helpParts[role].flatMap(({ picture }) => picture?.name ?? []));
  const folder = `${root}web/public/how-it-works`;
  expect(existsSync(folder) ? readdirSync(folder).toSorted() : []).toEqual(
    named.map((name) => `${name}.png`).toSorted(),
  );
});

test('docs/help says what the pages say (`npm run help` writes it anew)', () => {
  const pages = helpPages(say);
  expect(readdirSync(`${root}docs/help`).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, text] of pages) expect(readFileSync(`${root}docs/help/${name}`, 'utf8'), name).toBe(text);
});
