import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { seenBy } from '#core/course/book.ts';
import { held } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { WhoReads } from './who-reads.tsx';

beforeAll(inEnglish);

const said = (alsoRead?: CourseView['alsoRead']) => {
  const course = seenBy(held(1).course, { as: 'client', by: 'leila' });
  const [client, today] = [{ name: 'Leila' }, '2026-02-01'];
  const view: CourseView = { as: 'client', client, therapist: 'Ana', course, acts: [], today };
  return drawn(
    <EarlierCourse view={{ ...view, ...(alsoRead && { alsoRead }) }}>
      <WhoReads says="Ana reads this." />
    </EarlierCourse>,
  ).replace(/<[^>]*>/g, '');
};

test('a client’s page names the therapist alone where nobody else reads, and all who do where somebody does', () => {
  expect(said()).toBe('Ana reads this.');
  expect(said([{ name: 'Ruth', as: 'supervises' }])).toBe(
    'Ana reads this. Ruth supervises this work, and can see what Ana sees.',
  );
  expect(
    said([
      { name: 'Fatima', as: 'sees_to_it' },
      { name: 'Ruth', as: 'supervises' },
      { name: 'Ben', as: 'supervises' },
    ]),
  ).toBe(
    'Ana reads this. Fatima works with you too, and can see what Ana sees. Ruth and Ben supervise this work, and can see what Ana sees.',
  );
});
