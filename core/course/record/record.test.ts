import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';

const open = () => aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });

test('a struck-out reading leaves the course, and both facts stay in the record', () => {
  const story = open()
    .does('answerMeasure', { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0] })
    .does('strikeOut', { seq: 2, why: 'Entered for another client' });
  expect(story.course.measures.readings).toEqual([]);
  expect(story.facts).toHaveLength(3);
  expect(story.course.record.struck[0]).toMatchObject({ seq: 2, why: 'Entered for another client' });
});

test('the opening of a course cannot be struck out', () => {
  expect(open().refusal('strikeOut', { seq: 1, why: 'Wrong' })).toBe('kept');
});
