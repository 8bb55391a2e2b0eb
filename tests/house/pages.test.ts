import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './files.ts';

/** What somebody new is told to open and to type is there. */

const pages = globSync(['*.md', 'docs/**/*.md', 'examples/*.md', '.github/**/*.md'], { cwd: root })
  .filter((page) => page !== 'docs/ids.md')
  .map((page) => ({ page, text: readFileSync(join(root, page), 'utf8') }));
const scripts = new Set(
  Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts),
);

const rooms = /^(?:bench|bin|cli|core|docs|examples|interop|server|tests|web|\.ci|\.github)\//;
/** A path with a part to fill in, such as `core/course/YOURS`, or one that stands for many. */
const isPattern = /[*<>…]|\b[A-Z]{3,}\b/;

test('every path that a page names is there', () => {
  const gone = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, path = '']) => path.replace(/:\d+$/, ''))
      .filter((path) => rooms.test(path) && !isPattern.test(path) && !existsSync(join(root, path)))
      .map((path) => `${page}: ${path}`),
  );
  expect(gone).toEqual([]);
});

test('every page that a page leads to is there', () => {
  const gone = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
      .filter(([, to = '']) => !existsSync(join(root, dirname(page), to)))
      .map(([, to]) => `${page}: ${to}`),
  );
  expect(gone).toEqual([]);
});

test('every script that a page has one run is in package.json', () => {
  const gone = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)]
      .filter(([, name = '']) => !scripts.has(name))
      .map(([, name]) => `${page}: ${name}`),
  );
  expect(gone).toEqual([]);
});

test('each decision has a number of its own', () => {
  const numbers = globSync('docs/decisions/*.md', { cwd: root }).map((page) => page.match(/\d+/)?.[0]);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
});

test('no page holds a mark that a merge left', () => {
  const marked = pages.filter(({ text }) => /^(<{7}|\|{7}|>{7}) /m.test(text));
  expect(marked.map(({ page }) => page)).toEqual([]);
});

/** The rooms that the map in the README draws: `core`, and `core/guide` where it stands on a line below. */
function roomsDrawn(): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, map = ''] = /## The map of the house\s+```\n([\s\S]+?)```/.exec(readme) ?? [];
  let within = '';
  return map.split('\n').flatMap((line) => {
    const [names = ''] = /^ *([a-z-]+\/ ?)+/.exec(line) ?? [];
    const rooms = (names.match(/[a-z-]+(?=\/)/g) ?? []).map((name) =>
      line.startsWith(' ') ? `${within}/${name}` : name,
    );
    if (!line.startsWith(' ')) within = rooms[0] ?? '';
    return rooms;
  });
}

test('the map of the house in the README draws every room, and none that is gone', () => {
  const paths = sourceFiles('').map(({ path }) => path.split('/').slice(0, -1));
  const rooms = new Set(
    paths.flatMap(([room, inner]) =>
      inner && ['core', 'server', 'web'].includes(room ?? '') ? [room, `${room}/${inner}`] : [room],
    ),
  );
  expect(roomsDrawn().toSorted()).toEqual([...rooms, 'docs'].toSorted());
});
