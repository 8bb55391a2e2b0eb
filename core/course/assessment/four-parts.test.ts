import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

test('the beginning holds symptoms, what came before, the life around, and the people', () => {
  const review = {
    began: '2025-10',
    pastEpisodes: 1,
    checklist: [{ symptom: 'low mood', level: 3 as const, note: 'Mornings' }],
    impairment: 'Off work since Monday',
    history: 'A winter at nineteen; her mother’s illness',
  };
  const around = {
    coverage: ['household' as const],
    socialActivities: 'A choir, once',
    languages: 'English, Farsi',
  };
  const { course } = aCourseAtWork()
    .does('reviewSymptoms', review)
    .does('describeNetwork', { version: 0, ...around });
  expect(course.symptoms.reviews[0]).toMatchObject(review);
  expect(course.network).toMatchObject(around);
  expect(course.inventory.people).toHaveLength(3);
});
