import { beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { useIncidentAsked } from './incident-asked.ts';

beforeAll(inEnglish);

function Asked({ course }: { course: Course }) {
  return useIncidentAsked(course);
}

test('the incident asked for fits the focus that was agreed, with its people, and is any charged one before there is a focus', () => {
  const story = aCourseAtWork();
  expect(drawn(<Asked course={story.course} />)).toContain('One exchange with somebody');
  story.does('chooseFocus', {
    area: 'role_dispute',
    people: ['tomas'],
    stage: 'impasse',
    why: 'Onset',
    whyForClient: 'Nobody asked me',
  });
  expect(drawn(<Asked course={story.course} />)).toContain(
    'One exchange with Tomas in which what each expects',
  );
});
