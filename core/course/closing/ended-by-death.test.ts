import { expect, test } from 'vitest';
import { feedbackLeft } from '#core/course/ending/goodbye-questions.ts';
import { afterDays, followUpsFrom } from '#core/course/maintenance/follow-ups.ts';
import { nextThing, thingsWaiting } from '#core/guide/client/next-thing.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { hasEndedByDeath } from './ended-by-death.ts';
import { type closingOutcomes, type earlyReasons, miniEnding } from './state.ts';

const day = dayAfter(6);
const then = { on: day, today: day };
const followUp = '2026-07-28';

/** Six sessions held, a follow-up agreed and booked. */
const withFollowUp = (): ACourse =>
  held(6, opened())
    .does(
      'decideAfter',
      { decision: 'discharge', why: 'As agreed', medication: 'none_taken', followUp },
      then,
    )
    .does('bookSession', { at: `${followUp}T10:00`, minutes: 50, kind: 'follow_up' }, then);

const finished = (course: ACourse, reason: (typeof earlyReasons)[number]): ACourse =>
  course.does(
    'finishEarly',
    {
      ...{ reason, words: 'Told by her sister', riskChecked: 'could_not_reach' },
      checklist: miniEnding.map((task) => ({
        task,
        how: 'not_possible' as const,
        words: 'Not there any more',
      })),
    },
    then,
  );

function closed(
  course: ACourse,
  reason: (typeof earlyReasons)[number],
  outcome: (typeof closingOutcomes)[number],
): ACourse {
  for (const milestone of ['MS-19', 'MS-22', 'MS-23'])
    course.attempt('passBlock', { milestone, why: 'Not there any more' }, then);
  return finished(course, reason).does('closeCourse', { outcome }, then);
}

const inGroup = (course: ACourse): ACourse =>
  course.does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 7 }, then);
const leftAsDied = (course: ACourse): ACourse =>
  course.does('leaveInCourse', { why: 'died', words: '', referred: null }, then);

const booked = ({ course }: ACourse) =>
  course.sessions.appointments.filter(({ state }) => state === 'booked').map(({ kind }) => kind);
const due = ({ course }: ACourse, today: string) =>
  (guide(course, today)?.measures ?? []).filter(({ state }) => state === 'due');

test('closed since the client died, nothing stays booked and nothing is asked of them, then or at the follow-up', () => {
  const course = closed(withFollowUp(), 'died', 'died');
  expect(hasEndedByDeath(course.course)).toBe(true);
  expect(booked(course)).toEqual([]);
  expect([afterDays(course.course), followUpsFrom(course.course)]).toEqual([[], []]);
  expect(feedbackLeft(course.course, [])).toBe(false);
  for (const one of [day, followUp]) {
    expect(thingsWaiting(course.course, one)).toEqual([]);
    expect(nextThing(course.course, one)).toEqual({ kind: 'ended' });
    expect(due(course, one)).toEqual([]);
  }
});

test('a course that was closed for another reason keeps its follow-up, and asks how the therapy was', () => {
  const course = closed(withFollowUp(), 'moved', 'moved');
  expect(hasEndedByDeath(course.course)).toBe(false);
  expect(booked(course)).toEqual(['follow_up']);
  expect(nextThing(course.course, day)).toEqual({ kind: 'feedback' });
  expect(due(course, followUp)).not.toEqual([]);
});

test('whoever died by their early finish or their group is asked nothing before the course is closed, nor once it is closed as anything else', () => {
  const ways: [string, ACourse, (course: ACourse) => ACourse][] = [
    ['early', withFollowUp(), (course) => finished(course, 'died')],
    ['group', inGroup(withFollowUp()), leftAsDied],
  ];
  for (const [way, course, dies] of ways) {
    expect([way, thingsWaiting(course.course, day)]).not.toEqual([way, []]);
    expect([way, due(course, day).length > 0]).toEqual([way, true]);
    dies(course);
    expect([way, thingsWaiting(course.course, day)]).toEqual([way, []]);
    expect([way, nextThing(course.course, day)]).toEqual([way, { kind: 'ended' }]);
    expect([way, due(course, day), followUpsFrom(course.course)]).toEqual([way, [], []]);
  }
  const [, [, course] = []] = ways;
  if (!course) throw new Error('Nobody was in a group');
  expect(booked(closed(course, 'other', 'moved'))).toEqual([]);
});
