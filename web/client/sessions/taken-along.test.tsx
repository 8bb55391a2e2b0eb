import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { TakenAlong } from './taken-along.tsx';

beforeAll(inEnglish);

const page = (held: number, ...taken: string[]) => {
  const story = aCourseUnderWay(held);
  for (const [place, takeAway] of taken.entries())
    story.does('closeSession', { session: place + 1, summary: 'A quiet hour', takeAway });
  const course = seenBy(story.course, { as: 'client', by: 'leila' });
  const view = {
    as: 'client' as const,
    client: { name: 'Leila' },
    therapist: 'Ana',
    course,
    acts: [],
    today: '2026-06-01',
  };
  return drawn(
    <EarlierCourse view={view}>
      <TakenAlong />
    </EarlierCourse>,
  );
};

test('what I took along stands on my page session by session, the latest first', () => {
  const seen = page(4, 'Rest is allowed', 'I may ask', 'He stayed', 'Sundays are mine');
  expect(seen).toContain('What I took along');
  expect(seen).toContain('Written by Ana.');
  expect(seen.indexOf('Sundays are mine')).toBeLessThan(seen.indexOf('I may ask'));
  expect(seen).not.toContain('A quiet hour');
});

test('where nothing was written nothing is said of it', () => {
  expect(page(2)).toBe('');
});
