import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourse } from '#tests/a-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { ConsentAnswers } from './answers.tsx';

beforeAll(inEnglish);

const { course } = aCourse()
  .does('giveConsent', { item: 'contact', whom: 'Sister' }, { as: 'client' })
  .does('refuseConsent', { item: 'contact', whom: 'Carmen' }, { as: 'client' });

test('whom a therapist may speak with is said as people say it, kinship as “my”, a name as it is; where nothing may be answered any more no button stands there', () => {
  const view: CourseView = {
    ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: [], today: '2026-03-01' },
  };
  const read = drawn(
    <EarlierCourse view={view}>
      <ConsentAnswers />
    </EarlierCourse>,
  );
  expect(read).toContain('Speaking with my sister');
  expect(read).toContain('Speaking with Carmen');
  expect(read).not.toContain('<button');
});
