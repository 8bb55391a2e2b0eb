import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { endingLeft } from './goodbye-questions.ts';

const client = { as: 'client', by: 'leila' } as const;

test('each hope of the beginning is read again at the ending, and the latest word of what became of it stands (S000-11)', () => {
  const course = aCourseUnderWay(14)
    .does('tellHopes', { words: 'To sleep, and to laugh again' }, { ...client, id: 'hope' })
    .does('nameEnding', {});
  const kinds = () => endingLeft(course.course, []).map(({ kind }) => kind);
  expect(kinds()).toContain('hope');
  expect(course.refusal('readHopeAgain', { hope: 'another', became: 'I sleep' }, client)).toBe(
    'no-such-hope',
  );
  course.does('readHopeAgain', { hope: 'hope', became: 'She laughs' });
  course.does('readHopeAgain', { hope: 'hope', became: 'I sleep. I laugh on Sundays' }, client);
  expect(kinds()).not.toContain('hope');
  expect(seenBy(course.course, client).ending.hopes).toMatchObject([
    { hope: 'hope', became: 'I sleep. I laugh on Sundays', as: 'client' },
  ]);
});
