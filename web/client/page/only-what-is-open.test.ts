import { expect, test } from 'vitest';
import type { Doing } from '#core/book/doing.ts';
import { type ActName, acts, openActs } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { sourceFiles } from '#tests/house/files.ts';

const doing: Doing = {
  ...{ id: 'a', by: 'leila', as: 'client', on: '2026-12-31', today: '2026-12-31' },
  ...{ now: '2026-12-31T10:00:00.000Z', zone: 'Europe/London' },
};

const pages = sourceFiles('.tsx', '.ts').filter(
  ({ path }) => /^web\/(client|both)\//.test(path) && !/\.test\.tsx?$/.test(path),
);
/** The names in every call of one of these. */
const namesIn = (text: string, called: RegExp): string[] =>
  [...text.matchAll(called)].flatMap(([call]) =>
    [...call.matchAll(/['"](\w+)['"]/g)].map(([, name = '']) => name),
  );

test('every act that a client’s page does, and that is closed with the course, is asked for before it is offered', () => {
  const under = aCourseUnderWay(16).course;
  const closed = { ...{ on: '2026-06-01', by: 'ana' }, ...{ outcome: 'completed', words: '' } } as never;
  const course = { ...under, closing: { ...under.closing, closed } };
  const open = new Set<string>(openActs(course, doing));
  const inClient = pages.filter(({ path }) => path.startsWith('web/client/'));
  const done = new Set(inClient.flatMap(({ text }) => namesIn(text, /useAct(Form|FormFrom)?\([^;]*?'\w+'/g)));
  const asked = new Set(
    pages.flatMap(({ text }) =>
      namesIn(text, /\bmay\([^)]*\)|acts\.includes\([^)]*\)|may=\{[^}]*\}|\bby="\w+"/g),
    ),
  );
  const shut = [...done].filter((name) => acts.has(name as ActName) && !open.has(name));
  expect(shut.length).toBeGreaterThan(30);
  expect(shut.filter((name) => !asked.has(name))).toEqual([]);
});
