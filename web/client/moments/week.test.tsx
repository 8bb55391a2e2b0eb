import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseHere } from '#web/client/my-course.tsx';
import { MyWeek } from './week.tsx';

beforeAll(inEnglish);

test('a moment stands under the day it happened, and not under that on which it was written down', () => {
  const { course } = aCourseAtWork().does(
    'keepMoment',
    { happened: 'On the stairs', when: '2026-02-09', mood: 4 },
    { as: 'client', on: '2026-02-11' },
  );
  const page = drawn(
    <CourseHere
      view={{
        ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana', today: '2026-02-11' },
        ...{ course, acts: [] },
      }}
    >
      <MyWeek moments={course.moodLinks.links} />
    </CourseHere>,
  );
  const [, monday = ''] = /Monday, February 9<(.*?)<\/tr>/s.exec(page) ?? [];
  expect(monday).toContain('On the stairs');
  expect(page.match(/On the stairs/g)).toHaveLength(1);
});
