import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourse } from '#tests/a-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { PrintedUnderstood } from '#web/therapist/course/record/print/formulation.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { MyIssues } from './issues.tsx';

beforeAll(inEnglish);

test('the client and the printed course read which symptoms an issue goes with', () => {
  const { course } = aCourse().does('listIssue', { words: 'Carmen', symptoms: ['Sleep', 'Appetite'] });
  const view: CourseView = {
    ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: [], today: '2026-03-01' },
  };
  const onPhone = drawn(
    <EarlierCourse view={view}>
      <MyIssues />
    </EarlierCourse>,
  );
  expect(onPhone).toContain('It goes with: Sleep, Appetite');
  const onPaper = drawn(
    <CourseSeenAs value={view}>
      <PrintedUnderstood />
    </CourseSeenAs>,
  );
  expect(onPaper).toContain('(goes with Sleep, Appetite)');
});
