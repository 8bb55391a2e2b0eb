import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { deskPage } from '#tests/screens/desk-drawn.tsx';
import { FocusFields } from '#web/therapist/course/formulation/focus/fields.tsx';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

beforeAll(inEnglish);

const today = '2026-12-31';
const dispute = (weighs: { distress?: number; impairment?: number }) =>
  aCourseAtWork().does('rateArea', {
    ...{ area: 'role_dispute', present: 'present', evidence: ['Low since the post'] },
    ...{ temporalLink: 3, workable: 2 },
    ...weighs,
  });
const viewOf = ({ course }: ACourse): CourseView => ({
  ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana', course, acts: [] },
  today,
});
const inWords = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('how much a dispute distresses and gets in the way is read again, at the desk and on paper (S000-33)', async () => {
  const story = dispute({ distress: 8, impairment: 6 });
  const said = 'How much it distresses them: 8 of 10';
  const desk = await deskPage('FormulationRoom', story.course, { acts: [], today });
  expect(inWords(desk)).toContain(`${said} · How much it gets in the way of daily life: 6 of 10`);
  const paper = inWords(
    drawn(
      <CourseSeenAs value={viewOf(story)}>
        <CourseRead />
      </CourseSeenAs>,
    ),
  );
  expect(paper).toContain(said);
  expect(paper).toContain('Began or worsened with it: 3 of 3');
});

test('whoever chooses a dispute is told that it was not asked how much it distresses, or that it hardly does', () => {
  const chosen = (story: ACourse) =>
    inWords(
      drawn(
        <CourseSeenAs value={viewOf(story)}>
          <FocusFields
            form={{ area: 'role_dispute', people: [], why: '' }}
            rank="primary"
            change={() => undefined}
            wrong={() => undefined}
          />
        </CourseSeenAs>,
      ),
    );
  expect(chosen(aCourseAtWork())).toContain('Ask, then rate it again.');
  expect(chosen(dispute({}))).toContain('Ask, then rate it again.');
  expect(chosen(dispute({ distress: 1 }))).toContain('hardly distressing');
  expect(chosen(dispute({ distress: 8 }))).not.toMatch(/Ask, then rate|hardly distressing/);
});
