import { beforeAll, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourseUnderWay, nothingFound } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

beforeAll(inEnglish);

it('each answer to a question of fit is read again, whatever it was, and so is whether people or events have to do with it', () => {
  const { course } = aCourseUnderWay().does('decideSuitability', {
    mainProblem: 'Rows with my brother since the sale',
    linkedToRelationships: 'perhaps',
    answers: [
      { rule: 'SU-01', answer: 'yes' },
      { rule: 'SU-03', answer: 'no' },
      { rule: 'SU-05', answer: 'partly' },
      { rule: 'SU-13', answer: 'unknown' },
    ],
    screen: nothingFound,
    decision: 'suitable_with_adaptation',
    adaptation: 'Look for it first',
    reasons: ['Willing to look'],
  });
  const view: CourseView = {
    ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana', course, acts: [] },
    today: '2026-12-31',
  };
  const page = drawn(
    <CourseSeenAs value={view}>
      <CourseRead />
    </CourseSeenAs>,
  );
  const said = page.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');
  expect(said).toContain('The main problem, in a line|Rows with my brother since the sale');
  expect(said).toContain('Is it tied to people or events?|Perhaps');
  expect(said).toContain('Answered yes|Is there an episode of depression');
  expect(said).toContain('Answered partly|Do they want to work on present relationships?');
  expect(said).toContain('Answered no|Is there a problem that can be named?');
  expect(said).toContain('Answered: not known|Is there an anxiety disorder beside it?');
});
