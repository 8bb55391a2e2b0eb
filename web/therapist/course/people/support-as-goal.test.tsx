import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { TalkingPoints } from './talking-points.tsx';

beforeAll(inEnglish);

test('the support that nobody gives becomes something to aim for in one press, and is named once it is (S001-06)', () => {
  const story = aCourseAtWork().does('changePerson', {
    person: 'ines',
    version: 1,
    fields: { support: [{ type: 'companionship', level: 3 }] },
  });
  const page = (acts: CourseView['acts']) =>
    drawn(
      <CourseSeenAs
        value={{
          ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
          ...{ course: story.course, acts, today: '2026-02-10' },
        }}
      >
        <TalkingPoints layer="shared" />
      </CourseSeenAs>,
    );
  expect(page(['setGoal'])).toMatch(
    /Make it a goal: Have somebody who listens, .*somebody I can call at night/,
  );
  expect(page(['setGoal'])).not.toContain('good company');
  expect(page([])).not.toContain('Make it a goal');
  story.does('setGoal', { text: 'Have somebody who listens', type: 'support' });
  expect(page(['setGoal'])).toContain('A goal is: Have somebody who listens');
  expect(page(['setGoal'])).not.toContain('Make it a goal');
});
