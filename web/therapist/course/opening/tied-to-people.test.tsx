import { beforeAll, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { form } from '#core/course/suitability/state.ts';
import { aCourse } from '#tests/a-course.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { SuitabilityForm } from './suitability-form.tsx';

beforeAll(inEnglish);

const view = (course: CourseView['course']): CourseView => ({
  ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
  ...{ course, acts: ['decideSuitability'], today: '2026-12-31' },
});
const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

it('whether it is tied to people or events is read again with the decision, and every question of fit with its answer (SU-02)', () => {
  const { course } = aCourse().does('decideSuitability', {
    mainProblem: 'Low since he left',
    linkedToRelationships: 'perhaps',
    answers: [
      { rule: 'SU-04', answer: 'yes' },
      { rule: 'SU-06', answer: 'partly' },
      { rule: 'SU-10', answer: 'no' },
    ],
    screen: nothingFound,
    decision: 'suitable_with_adaptation',
    adaptation: 'Every second week by video',
    reasons: ['She looks for the tie'],
  });
  const read = words(
    drawn(
      <CourseSeenAs value={view(course)}>
        <CourseRead />
      </CourseSeenAs>,
    ),
  );
  expect(read).toMatch(/Is it tied to people or events\? Perhaps/);
  expect(read).toMatch(/Answered yes .*Answered partly .*Answered no /);
});

it('nothing is answered or decided before somebody has', () => {
  const drawnForm = drawn(
    <CourseSeenAs value={view(aCourse().course)}>
      <SuitabilityForm />
    </CourseSeenAs>,
  );
  const chosen = [...drawnForm.matchAll(/checked="" value="(\w+)"/g)].map(([, value]) => value);
  expect(new Set(chosen)).toEqual(new Set(['not_asked', 'not_yet']));
  const left = form.safeParse({ mainProblem: 'Low', screen: nothingFound, reasons: ['A tie'] });
  expect(left.error?.issues.map(({ path }) => path.join('.'))).toEqual(['linkedToRelationships', 'decision']);
});
