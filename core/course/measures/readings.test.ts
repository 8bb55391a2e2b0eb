import { expect, test } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { held, opened } from '#tests/a-guided-course.ts';
import { seen } from '#tests/drifts-seen.ts';
import { plannedFor } from './planned.ts';
import { baseline, firstValid, lastValid, latestValid, readingsOf, scoresBySession } from './readings.ts';
import { riskFlagsOf } from './risk-flags.ts';

const open = () => aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });
const nine = (value: number, item9 = 0) => [...new Array(8).fill(value), item9];
const gaps = [1, 1, 1, 1, 1, null, null, null, 0];
const phq9 = (answers: (number | null)[], session?: number) => ({ instrument: 'phq-9', answers, session });

test('readings stand in the order of their days, whatever the order of recording', () => {
  const { course } = open()
    .does('answerMeasure', phq9(nine(2), 2), { on: '2026-01-20' })
    .does('answerMeasure', phq9(nine(3), 1), { on: '2026-01-13' })
    .does('answerMeasure', { instrument: 'gad-7', answers: [1, 1, 1, 1, 1, 1, 1] });
  expect(readingsOf(course, 'phq-9').map((reading) => reading.result.total)).toEqual([24, 16]);
  expect(baseline(course, 'phq-9')).toBe(24);
});

test('first and last pass over forms without a total, and one reading alone has no last (P7)', () => {
  const story = open()
    .does('answerMeasure', phq9(gaps))
    .does('answerMeasure', phq9(nine(2)), { on: '2026-01-14' });
  expect(firstValid(story.course, 'phq-9')?.result.total).toBe(16);
  expect(lastValid(story.course, 'phq-9')).toBeNull();
  expect(latestValid(story.course, 'phq-9')?.result.total).toBe(16);
  story
    .does('answerMeasure', phq9(nine(1)), { on: '2026-01-15' })
    .does('answerMeasure', phq9(gaps), { on: '2026-01-16' });
  expect(lastValid(story.course, 'phq-9')?.result.total).toBe(8);
  expect(baseline(story.course, 'phq-9')).toBe(16);
});

test('two readings of one day, from two devices, are one: the last stands, for the session either names', () => {
  const story = open()
    .does('answerMeasure', phq9(nine(2), 1))
    .does('answerMeasure', phq9(nine(1)), { as: 'client' });
  expect(readingsOf(story.course, 'phq-9')).toHaveLength(2);
  expect([baseline(story.course, 'phq-9'), lastValid(story.course, 'phq-9')]).toEqual([8, null]);
  expect(scoresBySession(story.course, 'phq-9')).toMatchObject([{ session: 1, total: 8 }]);
  expect(story.refusal('answerMeasure', phq9(nine(1), 1))).toBe('same-sheet');
  const paper = { ...phq9(nine(1), 1), administered: 'paper' as const };
  expect(story.refusal('answerMeasure', paper)).toBe('same-sheet');
  story.does('answerMeasure', phq9(nine(1), 2), { on: '2026-01-20' });
  expect(lastValid(story.course, 'phq-9')?.session).toBe(2);
});

test('a form from before the course is history: shown, asked about, no first score, no alarm and not late', () => {
  const paper = { ...phq9(nine(2, 1), 1), administered: 'paper' as const };
  const story = held(1, opened())
    .does('answerMeasure', paper, { on: '2025-11-18' })
    .does('answerMeasure', { ...paper, answers: nine(3, 2) }, { on: '2001-05-02' });
  expect(readingsOf(story.course, 'phq-9')).toMatchObject([
    { history: true, session: null, on: '2001-05-02' },
    { history: true, on: '2025-11-18' },
  ]);
  expect([baseline(story.course, 'phq-9'), latestValid(story.course, 'phq-9')]).toEqual([null, null]);
  expect(story.course.risk.alarms).toEqual([]);
  expect(seen(story, 'PD-23')).toBeUndefined();
  const asked = () =>
    guide(story.course, '2026-01-14')?.prompts.filter(({ key }) => key.startsWith('old-paper:')).length;
  expect(asked()).toBe(2);
  expect(story.refusal('answerMeasure', paper, { on: '2025-11-18' })).toBe('same-sheet');
  const ofAnother = [{ question: 'abuse_at_home' as const, answer: 'no' as const }];
  story.does('reviewRisk', { session: 1, answers: ofAnother, decided: 'x' });
  expect(asked()).toBe(2);
  story.does('reviewRisk', {
    session: 1,
    answers: [{ question: 'thoughts_of_suicide', answer: 'no' }],
    decided: 'Nothing now',
  });
  expect(asked()).toBe(0);
  story.does('answerMeasure', phq9(nine(2), 1), { on: '2026-01-13' });
  expect(baseline(story.course, 'phq-9')).toBe(16);
});

test('a paper of the weeks before the course, entered today, is news of today and not late', () => {
  const paper = { ...phq9(nine(2, 1)), administered: 'paper' as const };
  const story = held(1, opened()).does('answerMeasure', paper, { on: '2026-01-02', today: '2026-01-20' });
  expect(baseline(story.course, 'phq-9')).toBe(17);
  expect(story.course.risk.alarms).toMatchObject([{ on: '2026-01-20', item: 9, value: 1 }]);
  expect(seen(story, 'PD-23', '2026-01-20')).toBeUndefined();
  const later = held(2, opened()).does('answerMeasure', paper, { on: '2026-01-13', today: '2026-02-20' });
  expect(seen(later, 'PD-23', '2026-02-20')).toBeUndefined();
});

test('before any reading there is no baseline', () => {
  expect(baseline(open().course, 'phq-9')).toBeNull();
  expect(scoresBySession(open().course, 'phq-9')).toEqual([]);
});

test('a session has the last valid score given for it, and one without stands in none', () => {
  const { course } = open()
    .does('answerMeasure', phq9(nine(2), 1))
    .does('answerMeasure', phq9(nine(3), 1))
    .does('answerMeasure', phq9(gaps, 2))
    .does('answerMeasure', phq9(nine(1), 3))
    .does('answerMeasure', phq9(nine(0)), { on: '2026-01-20' });
  expect(scoresBySession(course, 'phq-9')).toMatchObject([
    { session: 1, total: 24, on: '2026-01-13' },
    { session: 3, total: 8 },
  ]);
});

test('a reading’s risk questions are compared with the last time they were answered', () => {
  const { course } = open()
    .does('answerMeasure', phq9(nine(1, 1)))
    .does('answerMeasure', phq9(gaps.with(8, null)))
    .does('answerMeasure', phq9(nine(1, 2)));
  const flags = readingsOf(course, 'phq-9').map((reading) => riskFlagsOf(course, reading)[0]);
  expect(flags).toEqual([
    { item: 9, answer: 'flagged', since: null },
    { item: 9, answer: 'missing', since: null },
    { item: 9, answer: 'flagged', since: 'worse' },
  ]);
});

test('a plan tells what a session asks', () => {
  const { course } = open()
    .does('planMeasures', { instrument: 'gad-7', when: ['every-session'] })
    .does('planMeasures', { instrument: 'mspss', when: ['start', 'mid-point', 'end'] })
    .does('planMeasures', { instrument: 'who-5', sessions: [4] });
  const asked = (session: number) => plannedFor(course, session, 16);
  expect(asked(1)).toEqual(['gad-7', 'mspss']);
  expect(asked(4)).toEqual(['gad-7', 'who-5']);
  expect(asked(8)).toEqual(['gad-7', 'mspss']);
  expect(asked(16)).toEqual(['gad-7', 'mspss']);
});
