import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseHere } from '#web/client/my-course.tsx';
import { TimelineFields } from '#web/client/timeline/event-fields.tsx';
import { MomentForm } from './keep.tsx';

beforeAll(inEnglish);

const view: CourseView = {
  ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana', today: '2026-02-11' },
  ...{ course: aCourseAtWork().course, acts: [] },
} as const;

test('in a moment and an event that are new no answer stands chosen that nobody gave', () => {
  const moment = drawn(
    <CourseHere view={view}>
      <MomentForm />
    </CourseHere>,
  );
  expect(moment).toContain('Something else');
  expect(moment).not.toMatch(/type="radio"[^>]* checked/);
  const blank = { what: '', date: '', kind: 'other' } as const;
  const event = (form: typeof blank | (Omit<typeof blank, 'what'> & { what: string })) =>
    drawn(
      <CourseHere view={view}>
        <TimelineFields form={form} change={() => undefined} wrong={() => undefined} />
      </CourseHere>,
    );
  expect(event(blank)).not.toMatch(/<option[^>]*value="other"[^>]*selected|selected[^>]*value="other"/);
  expect(event({ ...blank, what: 'The move' })).toMatch(
    /<option[^>]*value="other"[^>]*selected|selected[^>]*value="other"/,
  );
});
