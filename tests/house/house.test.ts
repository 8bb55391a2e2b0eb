import { expect, test } from 'vitest';
import { standings } from '#core/book/doing.ts';
import { acts } from '#core/course/book.ts';
import { chapterNames, chapters } from '#core/course/chapters.ts';
import { isTest, sourceFiles } from './files.ts';

const code = sourceFiles('.ts', '.tsx');
const longest = 300;

/** Files whose length is the instrument's own wording. */
const isInstrument = (path: string) =>
  /^core\/instruments\/[a-z0-9-]+\.ts$/.test(path) && !path.endsWith('.test.ts');

test('no file is longer than 300 lines, the text of instruments excepted: split it, it is two ideas', () => {
  const long = sourceFiles('.ts', '.tsx', '.js', '.css')
    .filter(({ path, text }) => !isInstrument(path) && text.split('\n').length - 1 > longest)
    .map(({ path }) => path);
  expect(long).toEqual([]);
});

test('files are named in kebab-case, in the manual’s own words', () => {
  const banned = /(^|[-/.])(manager|handler|helper|helpers|util|utils|data|info|base|common)([-.])/;
  const ill = code
    .map(({ path }) => path)
    .filter((path) => banned.test(path) || /[A-Z_]/.test(path.split('/').at(-1) ?? ''));
  expect(ill).toEqual(
    code.map(({ path }) => path).filter((path) => path.startsWith('web/messages/') && /[A-Z]/.test(path)),
  );
});

/** What a file imports of its own folder by way of the whole house. */
const roundabout = ({ path, text }: { path: string; text: string }): string[] => {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return [...text.matchAll(/from '#([^']+)\/[^/']+'/g)].flatMap(([, of]) => (of === folder ? [path] : []));
};

test('there is one way to import: a file beside it by ./, any other by its room', () => {
  expect(roundabout({ path: 'core/lists/a.ts', text: "import { b } from '#core/lists/b.ts';" })).toHaveLength(
    1,
  );
  const files = [...sourceFiles('.ts'), ...sourceFiles('.tsx')];
  expect(files.flatMap(roundabout)).toEqual([]);
  expect(files.filter(({ text }) => /from '\.\.\//.test(text)).map(({ path }) => path)).toEqual([]);
});

test('every act says who may do it and what it does, and takes an object for a form', () => {
  for (const [name, act] of acts) {
    expect(act.who.length, name).toBeGreaterThan(0);
    expect(
      act.who.every((one) => standings.includes(one)),
      name,
    ).toBe(true);
    expect(act.says, name).toMatch(/^[A-Z“"].*[.?]$/s);
    expect(name, 'acts are imperative').toMatch(/^[a-z][A-Za-z]+$/);
  }
});

test('every fact has a shape and a fold, and its name begins with a capital', () => {
  for (const name of chapterNames) {
    const { facts, fold } = chapters[name];
    expect(Object.keys(fold).sort(), name).toEqual(Object.keys(facts).sort());
    for (const type of Object.keys(facts)) expect(type).toMatch(/^[A-Z][A-Za-z0-9]+$/);
  }
});

test('a manager does nothing to a chart, and an administrator only puts it into other hands', () => {
  const theirs = [...acts].filter(([, act]) =>
    act.who.some((one) => one === 'administrator' || one === 'manager'),
  );
  expect(theirs.map(([name]) => name).toSorted()).toEqual(['endCover', 'nameCover', 'reassignCourse']);
  expect(theirs.flatMap(([, { who }]) => who)).not.toContain('manager');
});

test('any, ignored errors, skipped tests and things left to do are nowhere', () => {
  const forbidden = [
    /(?<![\w'"`“ ] ?)(:|as|<)\s*any\b(?=[\s,;)>\]|=[])/,
    new RegExp(`@ts-${'ignore'}|@ts-${'expect-error'}|biome-${'ignore'}`),
    new RegExp(`\\b(${'TO'}${'DO'}|${'FIX'}${'ME'})\\b`),
    /\b(test|it|describe)\.(skip|todo|only)\b/,
  ];
  const found = code.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(
        ({ line }) => !/^\s*(\*|\/\/|\/\*)/.test(line) && forbidden.some((pattern) => pattern.test(line)),
      ),
  );
  expect(
    found.filter(({ at }) => !at.startsWith('tests/house/')).map(({ at, line }) => `${at} ${line.trim()}`),
  ).toEqual([]);
});

test('the core mocks nothing', () => {
  const mocking = code.filter(
    (file) => isTest(file) && new RegExp(`vi\\.(${'mock'}|stubGlobal)\\(`).test(file.text),
  );
  expect(mocking.map(({ path }) => path)).toEqual([]);
});
