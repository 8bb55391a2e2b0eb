import { beforeAll, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { form } from '#core/course/suitability/state.ts';
import { aCourse } from '#tests/a-course.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { SuitabilityForm } from './suitability-form.tsx';

beforeAll(inEnglish);

it('whether it is tied to people or events, and whether IPT fits, is answered by nobody before somebody has (SU-02)', () => {
  const view: CourseView = {
    ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course: aCourse().course, acts: ['decideSuitability'], today: '2026-12-31' },
  };
  const page = drawn(
    <CourseSeenAs value={view}>
      <SuitabilityForm />
    </CourseSeenAs>,
  );
  const chosen = [...page.matchAll(/checked="" value="(\w+)"/g)].map(([, value]) => value);
  expect(new Set(chosen)).toEqual(new Set(['not_asked', 'not_yet']));
  const left = form.safeParse({ mainProblem: 'Low', screen: nothingFound, reasons: ['A tie'] });
  expect(left.error?.issues.map(({ path }) => path.join('.'))).toEqual(['linkedToRelationships', 'decision']);
});
