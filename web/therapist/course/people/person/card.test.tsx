import { beforeAll, expect, test } from 'vitest';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { FeedbackCardsOf } from './card.tsx';

beforeAll(inEnglish);

const ask = 'Ask alone, and record the answer';
const ofInes = ({ course }: ACourse) =>
  drawn(
    <CourseSeenAs
      value={{
        ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana', today: '2026-02-10' },
        ...{ course, acts: ['checkSafetyAtHome', 'approveFeedbackCard'] },
      }}
    >
      <FeedbackCardsOf person="ines" name="Ines" />
    </CourseSeenAs>,
  );
const asked = (answer: 'safe' | 'not_safe') =>
  aCourseAtWork().does('checkSafetyAtHome', { personId: 'ines', answer, asked: 'alone' });

test('where nobody asked alone whether the client is safe with somebody, that is asked on their page, whatever the focus', () => {
  const page = ofInes(aCourseAtWork());
  expect(page).toContain('was not asked alone whether they feel safe with Ines');
  expect(page).toContain(ask);
});

test('once it was asked a card is offered, or it is said that safety is in doubt; neither asks again', () => {
  const safe = ofInes(asked('safe'));
  expect(safe).toContain('The client can offer Ines a short card');
  const unsafe = ofInes(asked('not_safe'));
  expect(unsafe).toContain('safety is in doubt');
  for (const page of [safe, unsafe]) expect(page).not.toContain(ask);
});
