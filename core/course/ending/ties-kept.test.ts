import { expect, test } from 'vitest';
import { openActs } from '#core/course/book.ts';
import { closedOn, held, people } from '#tests/a-guided-course.ts';
import { tiesAskedAgain } from './goodbye-questions.ts';
import { tiesToKeep } from './ties-kept.ts';

const client = { as: 'client', by: 'leila' } as const;
const closed = () =>
  closedOn(
    people(held(16)).does('writeNetworkPlan', {
      inThreeMonths: [{ who: 'Mira', howOften: 'every week' }, { who: 'The choir' }],
      version: 0,
    }),
    '2026-05-05',
    ['2026-10-27'],
  );
const told = { ties: [{ what: 'Mira', kept: 'less' as const }], words: 'She moved' };

test('a follow-up asks which ties and habits of the plan were kept up, once each time (S001-53)', () => {
  const course = closed();
  expect(tiesToKeep(course.course).map(({ what, howOften }) => [what, howOften])).toEqual([
    ['Mira', 'every week'],
    ['The choir', ''],
  ]);
  const asked = (today: string, leftOut: string[] = []) => tiesAskedAgain(course.course, today, leftOut)?.key;
  expect([asked('2026-10-19'), asked('2026-10-20')]).toEqual([undefined, 'ties/2026-10-20']);
  expect(asked('2026-10-20', ['ties/2026-10-20'])).toBeUndefined();
  expect(course.refusal('tellTiesKept', told, { ...client, on: '2026-10-19' })).toBe('no-follow-up-yet');
  expect(course.refusal('tellTiesKept', { ties: [] }, { ...client, on: '2026-10-20' })).toBe('no-tie-said');
  course.does('tellTiesKept', told, { ...client, on: '2026-10-20' });
  expect(course.course.ending.tiesKept).toMatchObject([{ ...told, as: 'client', on: '2026-10-20' }]);
  expect(asked('2026-10-21')).toBeUndefined();
});

test('where the plan keeps nothing up, nothing is asked', () => {
  expect(tiesAskedAgain(closedOn(held(16), '2026-05-05', ['2026-10-27']).course, '2026-10-20', [])).toBe(
    undefined,
  );
});

test('at a follow-up the circle is drawn once more, and before it a finished course stays as it was (4.2, 6.6)', () => {
  const course = closed();
  const place = { person: 'tomas', ring: 2 as const };
  expect(course.refusal('placePerson', place, { ...client, on: '2026-10-19' })).toBe('closed');
  const may = (today: string) =>
    openActs(course.course, {
      ...{ id: 'a', by: 'leila', as: 'client' as const, on: today, today },
      ...{ now: `${today}T10:00:00.000Z`, zone: 'Europe/London' },
    }).includes('placePerson');
  expect([may('2026-10-19'), may('2026-10-20')]).toEqual([false, true]);
  course.does('placePerson', place, { ...client, on: '2026-10-20' });
  expect(course.course.inventory.people.find(({ id }) => id === 'tomas')?.fields.ring).toBe(2);
});
