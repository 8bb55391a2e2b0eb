import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

test('a feeling may be left unsure, be something else, or be told in one’s own words with where the body felt it', () => {
  const emotions = [
    { emotion: 'sad', confidence: 'unsure' as const },
    { emotion: 'something_else' },
    { words: 'Heavy, like wet sand' },
  ];
  const { course } = aCourseAtWork().does('nameFeeling', { situation: 'Sunday', emotions, bodyCue: 'Chest' });
  expect(course.feelings.records[0]).toMatchObject({ emotions, bodyCue: 'Chest' });
});
