import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { PrintedRisk } from '#web/therapist/course/record/print/risk.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { OpenAlarms } from './alarms.tsx';

beforeAll(inEnglish);

const on = dayAfter(3);
const then = { on, today: on };
const inGroup = () =>
  held(3)
    .does('raiseAlarm', { words: 'Her sister rang.' }, then)
    .does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 4 }, then);
const died = () => inGroup().does('leaveInCourse', { why: 'died', words: '', referred: null }, then);

function read({ course }: ReturnType<typeof held>, piece: ReactNode) {
  const view = {
    ...{ as: 'therapist' as const, course: seenBy(course, { as: 'therapist', by: 'the-therapist' }) },
    ...{
      client: { name: 'Leila' },
      therapist: 'Ana',
      acts: ['closeAlarm' as const, 'answerAlarm' as const],
      today: on,
    },
  };
  return drawn(<CourseSeenAs value={view}>{piece}</CourseSeenAs>)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('an alarm of a client who has died asks to be closed, and nobody to be spoken with or to act by an hour', () => {
  const said = read(died(), <OpenAlarms />);
  expect(said).toContain('Leila has died: close this alarm');
  expect(said).toContain('Her sister rang.');
  expect(said).toContain('Close the alarm');
  expect(said).not.toMatch(/Important|Answer it|Speak with/);
  const lives = read(inGroup(), <OpenAlarms />);
  expect(lives).toMatch(/Important: A clinician raised an alarm/);
  expect(lives).not.toContain('Close the alarm');
});

test('once it is closed the printed course says what is known, and not that the client was asked', () => {
  const course = died();
  const alarm = course.course.risk.alarms[0]?.id ?? '';
  const words = 'Her family was called.';
  const paper = read(course.does('closeAlarm', { alarm, words }, then), <PrintedRisk />);
  expect(paper).toContain(`What is known of it ${words}`);
  expect(paper).not.toMatch(/What you asked|What you decided/);
});
