import { expect, test } from 'vitest';
import { baseline, validTotalsOf } from '#core/course/measures/readings.ts';
import { unsignedNotes } from '#core/course/notes/of-session.ts';
import { deviationsSeen } from '#core/guide/deviations/deviations.ts';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { summarise } from '#core/lists/summarise.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourse } from '#tests/a-course.ts';
import { noIntent, sixteen } from '#tests/a-course-under-way.ts';

/** A Monday: the clinic moves in. */
const moved = '2026-03-02';
const asOf = (on: string, today = moved) => ({ on, today, now: `${today}T10:00:00.000Z` });
const weeks = ['01-06', '01-13', '01-20', '01-27', '02-03', '02-10', '02-17', '02-24'].map(
  (day) => `2026-${day}`,
);
const phq9 = (last: number) => [2, 2, 2, 2, 2, 2, 2, 2, last];

function opened(movedIn: string | undefined = moved): ACourse {
  const form = { client: 'leila', therapist: 'ana', protocol: sixteen, ...(movedIn && { movedIn }) };
  return aCourse().does('openCourse', form, asOf('2026-01-06'));
}
function underWay(movedIn?: string): ACourse {
  const course = opened(movedIn);
  for (const on of weeks) course.does('holdSession', { minutes: 50, format: 'in_person' }, asOf(on));
  return course;
}
const begunHere = () => {
  const form = { client: 'leila', therapist: 'ana', protocol: sixteen };
  const course = aCourse().does('openCourse', form, asOf('2026-01-06'));
  for (const on of weeks) course.does('holdSession', { minutes: 50, format: 'in_person' }, asOf(on));
  return course;
};
const drifts = ({ course }: ACourse, today: string) => {
  const follows = followed(course);
  return follows ? deviationsSeen(course, follows, today).map(({ id }) => id) : [];
};
const answered = (course: ACourse, on: string, last: number) =>
  course.does('answerMeasure', { instrument: 'phq-9', answers: phq9(last), administered: 'paper' }, asOf(on));

test('a course moves in after it began, and not far ahead', () => {
  const form = { client: 'leila', therapist: 'ana', protocol: sixteen };
  const tell = (movedIn: string) => aCourse().refusal('openCourse', { ...form, movedIn }, asOf('2026-01-06'));
  expect(tell('2026-01-06')).toBe('moved-in-before-it-began');
  expect(tell('2026-06-01')).toBe('moved-in-far-ahead');
  expect(opened().course.opening.opened).toMatchObject({ on: '2026-01-06', movedIn: moved });
});

test('what lies before the day it moved in is history: nothing overdue, no drift, no late note, no form missing', () => {
  const course = underWay();
  const now = guide(course.course, moved);
  expect(now?.milestones.filter(({ state }) => ['overdue', 'blocked'].includes(state))).toEqual([]);
  expect(now?.milestones.find(({ id }) => id === 'MS-12')?.state).toBe('before_kith');
  expect(now?.milestones.find(({ id }) => id === 'MS-22')?.state).toBe('not_yet');
  expect(now?.phase.heldBackBy).toEqual([]);
  expect(drifts(course, moved)).toEqual([]);
  expect(unsignedNotes(course.course)).toEqual([]);
  expect(summarise(course.course)).toMatchObject({
    overdue: [],
    deviations: [],
    notReturned: [],
    session: 8,
  });
  // The same course begun here asks for all of it.
  const here = begunHere();
  expect(guide(here.course, moved)?.phase.heldBackBy.length).toBeGreaterThan(0);
  expect(drifts(here, moved)).toEqual(expect.arrayContaining(['PD-01', 'PD-03', 'PD-04', 'PD-09', 'PD-22']));
  expect(unsignedNotes(here.course)).toHaveLength(8);
});

test('from the day it moved in it is held to what it follows: its own sessions, and what falls due in them', () => {
  const course = underWay();
  for (const on of ['2026-03-03', '2026-03-10'])
    course.does('holdSession', { minutes: 50, format: 'in_person' }, asOf(on, on));
  expect(drifts(course, '2026-03-17')).toEqual(expect.arrayContaining(['PD-07', 'PD-09', 'PD-10']));
  expect(drifts(course, '2026-03-17')).not.toEqual(expect.arrayContaining(['PD-03', 'PD-04']));
  expect(unsignedNotes(course.course)).toEqual([9, 10]);
  const pd09 = guide(course.course, '2026-03-17')?.deviations.find(({ id }) => id === 'PD-09');
  expect(pd09?.saw.map((line) => line.slice(0, 10))).toEqual(['Session 9 ', 'Session 10']);
  const late = guide(course.course, '2026-03-17')?.milestones.filter(({ state }) => state === 'overdue');
  expect(late?.every(({ due }) => due > 8)).toBe(true);
});

test('what was done before and is entered counts as done, and a silence is counted from the day it moved in', () => {
  const course = underWay().does(
    'chooseFocus',
    { area: 'role_transition', why: 'The move', oldRole: 'At home', newRole: 'Alone' },
    asOf('2026-02-03'),
  );
  expect(guide(course.course, moved)?.milestones.find(({ id }) => id === 'MS-11')?.state).not.toBe('overdue');
  expect(drifts(course, '2026-03-10')).not.toContain('PD-21');
  expect(drifts(course, '2026-04-20')).toContain('PD-21');
});

test('a score older than its questions look back raises no alarm where a later answer is known; the last known one does, today', () => {
  const newestFirst = underWay();
  answered(answered(newestFirst, '2026-02-03', 0), '2026-01-13', 2);
  expect(newestFirst.course.risk.alarms).toEqual([]);
  expect(baseline(newestFirst.course, 'phq-9')).toBe(18);
  const last = answered(answered(underWay(), '2026-02-03', 1), '2026-01-13', 2);
  expect(last.course.risk.alarms).toMatchObject([{ on: moved, value: 1 }]);
  const within = answered(answered(underWay(), '2026-03-01', 0), '2026-02-24', 1);
  expect(within.course.risk.alarms).toMatchObject([{ on: moved, value: 1 }]);
});

test('until safety was asked about here each session asks, and no old answer stands for it', () => {
  const asks = (course: ACourse, today = moved) =>
    guide(course.course, today)?.agenda.some(({ key }) => key.startsWith('moved-in')) ?? false;
  const course = answered(underWay(), '2026-02-24', 0);
  expect(asks(course)).toBe(true);
  expect(asks(begunHere())).toBe(false);
  answered(course, moved, 0);
  expect(asks(course)).toBe(false);
  const alarmed = answered(underWay(), '2026-02-24', 1);
  expect(asks(alarmed)).toBe(false);
  const alarm = alarmed.course.risk.alarms[0]?.id ?? '';
  alarmed.does('answerAlarm', { alarm, ...noIntent, nextReview: '2026-03-05' }, asOf(moved));
  expect(asks(alarmed)).toBe(true);
});

test('a total without its answers is a score marked so, before the day it moved in alone, and never an alarm', () => {
  const course = underWay()
    .does('enterTotal', { instrument: 'phq-9', total: 21 }, asOf('2026-01-06'))
    .does('enterTotal', { instrument: 'phq-9', total: 14 }, asOf('2026-02-24'));
  expect(validTotalsOf(course.course, 'phq-9').map(({ total }) => total)).toEqual([21, 14]);
  expect(course.course.measures.readings[0]).toMatchObject({
    totalOnly: true,
    answers: [],
    result: { severity: 'severe', case: true, riskItemMissing: false },
  });
  expect(course.course.risk.alarms).toEqual([]);
  const tell = (total: number, on: string, instrument = 'phq-9') =>
    course.refusal('enterTotal', { instrument, total }, asOf(on));
  expect(tell(12, moved)).toBe('total-kept-here');
  expect(tell(28, '2026-02-17')).toBe('total-out-of-range');
  expect(tell(3.5, '2026-02-17')).toBe('total-out-of-range');
  expect(tell(14, '2026-02-24')).toBe('total-there');
  expect(tell(1, '2026-02-17', 'c-ssrs-screener')).toBe('no-total');
  expect(begunHere().refusal('enterTotal', { instrument: 'phq-9', total: 4 }, asOf('2026-02-17'))).toBe(
    'total-kept-here',
  );
});
