import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { whoCanBePicked } from './who-can-be-picked.ts';

test('who has died is neither offered for something to try nor added anew by their name', () => {
  const { course } = aCourseAtWork();
  const of = (name: string, meant?: 'there') => {
    const { options, ...found } = whoCanBePicked(course, { people: [], name, meant });
    return { ...found, offered: options.map(({ label }) => label) };
  };
  expect(of('father', 'there')).toMatchObject({
    ...{ offered: ['Tomas', 'Ines'], isGone: true, isUnknown: false },
    meant: undefined,
  });
  expect(of('father')).toMatchObject({ isGone: false, isUnknown: false, meant: { value: 'father' } });
  expect(of('Tomas', 'there')).toMatchObject({ isGone: false, isUnknown: false, meant: { value: 'tomas' } });
  expect(of('Rui', 'there')).toMatchObject({ isGone: false, isUnknown: true });
  expect(of('', 'there')).toMatchObject({ isGone: false, isUnknown: false });
});
