import { expect, test } from 'vitest';
import { drawnByLot } from '#core/group/spot-checks/drawn.ts';
import { summarise } from '#core/lists/summarise.ts';
import { supervisionQueue } from '#core/lists/supervision.ts';
import { todayOf } from '#core/lists/today.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { sessionsToDraw } from './sessions-to-draw.ts';
import { threadsWaiting, waitsFor } from './threads.ts';

const ruth = { as: 'supervisor', by: 'ruth' } as const;
const day = { today: dayAfter(4), hours: { zone: 'Europe/London', days: {}, closed: [] } };
const listed = ({ course }: ACourse) => [{ summary: summarise(course), client: { id: 'l', name: 'Leila' } }];
const onToday = (course: ACourse) => todayOf(listed(course), day.today).answers.supervision;
const inQueue = (course: ACourse) => {
  const { queue, others } = supervisionQueue(listed(course), new Map(), day);
  return [...queue, ...others][0];
};

test('a supervisor’s note waits on the therapist’s Today and in the queue until the therapist answers it', () => {
  const course = held(2).does('noteToTherapist', { words: 'Ask about her sister.' }, { ...ruth, id: 'note' });
  expect(onToday(course)).toMatchObject([{ count: 1, on: '2026-01-13' }]);
  expect(inQueue(course)?.unanswered).toBe('2026-01-13');
  course.does('answerSupervision', { of: 'note', words: 'I did: they speak again.' }, { on: '2026-01-20' });
  expect(onToday(course)).toEqual([]);
  expect(inQueue(course)?.unanswered).toBeNull();
  expect(course.course.supervision.threads).toMatchObject([
    { from: 'supervisor', by: 'ruth', answers: [{ from: 'therapist', words: 'I did: they speak again.' }] },
  ]);
});

test('a therapist’s question stands in the queue until a supervisor answers, and again when the therapist asks on', () => {
  const course = held(2).does('askSupervision', { words: 'Is this grief?' }, { id: 'question' });
  const asks = () => inQueue(course)?.why.find(({ kind }) => kind === 'question');
  expect(asks()).toEqual({ kind: 'question', count: 1, on: '2026-01-13' });
  course.does('answerSupervision', { of: 'question', words: 'Ask when it began.' }, ruth);
  expect([asks(), course.course.supervision.threads.map(waitsFor)]).toEqual([undefined, [null]]);
  course.does('answerSupervision', { of: 'question', words: 'In June. And now?' });
  expect(threadsWaiting(course.course, 'supervisor')).toHaveLength(1);
});

test('a finished course whose therapist asks stands in the queue too', () => {
  const course = held(2).does('askSupervision', { words: 'What could I have seen?' });
  const [one] = listed(course);
  const closed = one && { ...one, summary: { ...one.summary, status: 'closed' as const } };
  const { queue, watched } = supervisionQueue(closed ? [closed] : [], new Map(), day);
  expect([watched, queue[0]?.why.some(({ kind }) => kind === 'question')]).toEqual([1, true]);
});

test('nothing is said in supervision of a client who said no to it, nor twice, nor to what is not there', () => {
  const course = held(1).does('askSupervision', { words: 'Is this grief?' }, { id: 'question' });
  expect(course.refusal('answerSupervision', { of: 'other', words: 'Yes.' }, ruth)).toBe('no-such-thread');
  course.does('answerSupervision', { of: 'question', words: 'Yes.' }, ruth);
  expect(course.refusal('answerSupervision', { of: 'question', words: 'Yes.' }, ruth)).toBe('answered-alike');
  course.does('refuseConsent', { item: 'supervision' });
  expect(course.refusal('askSupervision', { words: 'And now?' })).toBe('no-to-supervision');
  expect(course.refusal('noteToTherapist', { words: 'Well done.' }, ruth)).toBe('no-to-supervision');
  expect(opened().refusal('answerSupervision', { of: 'x', words: 'Yes.' }, ruth)).toBe('no-such-thread');
});

test('what a supervisor said the therapist does not strike out, and their own question they do', () => {
  const course = held(1)
    .does('askSupervision', { words: 'Is this grief?' }, { id: 'question' })
    .does('answerSupervision', { of: 'question', words: 'Yes.' }, ruth);
  const answer = course.course.seq;
  expect(course.refusal('strikeOut', { seq: answer, why: 'Wrong course.' })).toBe('kept');
  course.does('strikeOut', { seq: answer - 1, why: 'Wrong course.' });
  expect(course.course.supervision.threads).toEqual([]);
});

const today = dayAfter(6);
const drawing = { ...ruth, on: today, today, lot: { seed: 7, agreed: [] } };
/** Six sessions, with a yes to recordings before the third. */
const recorded = () => held(6, held(2).does('giveConsent', { item: 'recording' }, { on: dayAfter(2) }));

test('the lot draws among the sessions held with the client’s yes to recordings, by a number that is not the supervisor’s', () => {
  const course = recorded();
  expect(sessionsToDraw(course.course, 'ruth')).toEqual([3, 4, 5, 6]);
  course.does('drawSessions', { many: 2 }, drawing);
  const drawn = drawnByLot(['3', '4', '5', '6'], 2, 7)
    .map(Number)
    .toSorted((a, b) => a - b);
  expect(course.course.supervision.drawn).toMatchObject([
    { seed: 7, among: [3, 4, 5, 6], drawn, by: 'ruth' },
  ]);
  expect(course.refusal('drawSessions', { many: 1 }, drawing)).toBe('lot-not-looked-at');
  for (const session of drawn)
    course.does(
      'rateFidelity',
      { session, ratings: [{ domain: 'F-01', adherence: 2 }] },
      { ...ruth, on: today },
    );
  expect(sessionsToDraw(course.course, 'ruth')).toEqual([3, 4, 5, 6].filter((n) => !drawn.includes(n)));
});

test('no session is drawn that the client took back, that was one’s own, or on a day that is past', () => {
  const course = recorded();
  expect(course.refusal('drawSessions', { many: 1 }, { ...drawing, on: dayOfSession(6) })).toBe(
    'drawn-on-the-day',
  );
  expect(course.refusal('drawSessions', { many: 1 }, { ...drawing, by: 'ana' })).toBe('none-to-draw');
  course.does('withdrawConsent', { item: 'recording' }, { on: dayAfter(6) });
  expect(sessionsToDraw(course.course, 'ruth')).toEqual([]);
  expect(course.refusal('drawSessions', { many: 1 }, drawing)).toBe('recordings-not-agreed');
});
