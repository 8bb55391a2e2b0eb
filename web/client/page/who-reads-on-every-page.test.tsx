import { beforeAll, expect, test } from 'vitest';
import { openActs } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { inEnglish } from '#tests/in-english.ts';
import { everyClientPage } from '#tests/screens/client-page.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;
const doing = {
  ...{ id: 'a', by: 'leila', as: 'client' as const, on: '2026-12-31', today: '2026-12-31' },
  ...{ now: '2026-12-31T10:00:00.000Z', zone: 'Europe/London' },
};
/** Answers to questions that are numbers name nobody. */
const namesNobody = ['MeasuresDue'];

/** What each page says of who reads it, by its name, with the acts that are open in the course. */
async function readsOn(course: Course): Promise<Map<string, string>> {
  const reads = new Map<string, string>();
  for (const [name, drawn] of await everyClientPage({ course }, openActs(course, doing))) {
    const said = [...drawn.matchAll(/<p class="[^"]*reads[^"]*">(.*?)<\/p>/g)].map(([, words = '']) => words);
    if (said.length > 0) reads.set(name, said.join(' | '));
  }
  return reads;
}

const keepsBack = () =>
  aCourseAtWork().does(
    'changePerson',
    { person: 'ines', version: 1, fields: { disclosure: 'not_now' } },
    client,
  );

test('every page that says who reads it says, where somebody is kept back, that they are left out', async () => {
  const open = await readsOn(aCourseAtWork().course);
  expect(open.size).toBeGreaterThan(15);
  const saysSo = (says: string) =>
    /Whoever you keep|whom you keep|except anything you mark private/.test(says);
  // The pages of people say it always: there it is told who is kept back.
  expect([...open].flatMap(([name, says]) => (saysSo(says) ? [name] : []))).toEqual(['People', 'PersonNew']);
  const kept = await readsOn(keepsBack().course);
  expect([...kept.keys()]).toEqual([...open.keys()]);
  expect([...kept].flatMap(([name, says]) => (saysSo(says) ? [] : [name]))).toEqual(namesNobody);
});

test('on pages of a finished course nobody is told who reads what can be written no more', async () => {
  const { course } = aCourseUnderWay(16);
  const closed = { ...{ on: '2026-06-01', by: 'ana' }, ...{ outcome: 'completed', words: '' } } as never;
  const reads = await readsOn({ ...course, closing: { ...course.closing, closed } });
  expect([...reads.keys()].sort()).toEqual(['Consent', 'Feedback', 'Plan', 'RelapsePlanEdit']);
});
