import { expect, test } from 'vitest';
import { maySupervise } from '#core/course/consent/answers.ts';
import { safetyFirst } from '#core/course/focus/safety-first.ts';
import { referralDue } from '#core/course/in-group/referral-due.ts';
import { guide } from '#core/guide/guide.ts';
import { figureRowOf } from '#core/lists/figure-row.ts';
import { figuresOf } from '#core/lists/figures.ts';
import { summarise } from '#core/lists/summarise.ts';
import { isToClose } from '#core/lists/summary.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';
import { alarmsFirst } from './alarms-first.ts';
import { alarmAnswers, isAnsweredLate } from './answered-in-time.ts';
import { goingUp } from './going-up.ts';
import { usualLadder } from './ladder.ts';
import { alarmsToAnswer, alarmsToClose } from './open-alarms.ts';

const on = dayAfter(3);
const later = dayAfter(4);
const nobody = { duty: [], supervisor: [], manager: [], administrator: [] };

/** To whom the alarms of a course go up on that day. */
const up = ({ course }: ACourse, today = later) =>
  goingUp(course, {
    ladder: usualLadder,
    hours: { zone: 'Europe/London', days: {}, closed: [] },
    now: `${today}T10:00:00.000Z`,
    today,
    who: {
      holder: 'here',
      here: { ...nobody, duty: [{ person: 'dora', name: 'Dora' }] },
      away: nobody,
      mail: 'sent',
    },
    letterTo: (person) => person,
    hasStopped: () => false,
  }).map(({ type }) => type);

const unsafe = (course: ACourse, day: string, words = 'I am not safe') =>
  course.does('raiseAlarm', { words }, { as: 'client', on: day, today: day });
const inGroup = () => held(3).does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 4 }, { on });
/** Their death is told as the group records it. */
const dies = (course: ACourse, day = on) =>
  course.does('leaveInCourse', { why: 'died', words: '', referred: null }, { on: day, today: day });
const closing = { alarm: '', words: 'The coroner has written; her family was called.' };

test('an alarm of a client who has died since goes up to nobody and is in nobody’s agenda, one of a client who lives does', () => {
  const lives = unsafe(inGroup(), on);
  expect(up(lives)).not.toEqual([]);
  const died = dies(unsafe(inGroup(), on));
  expect(up(died)).toEqual([]);
  expect([alarmsToAnswer(died.course).length, alarmsToClose(died.course).length]).toEqual([0, 1]);
  const inAgenda = ({ course }: ACourse) =>
    guide(course, later)?.prompts.filter(({ key }) => key.startsWith('alarm:')).length;
  expect([inAgenda(lives), inAgenda(died)]).toEqual([1, 0]);
});

test('what a telephone tells after the death of a day before it is of who died; what is raised since calls like any alarm', () => {
  const late = unsafe(dies(inGroup(), later), on);
  expect([up(late), alarmsToClose(late.course).length]).toEqual([[], 1]);
  const since = unsafe(dies(unsafe(inGroup(), on)), on, 'It is her sister: I cannot go on');
  expect(alarmsToAnswer(since.course).map(({ words }) => words)).toEqual([
    'It is her sister: I cannot go on',
  ]);
  expect(up(since)).toContain('AlarmWentUp');
  expect(isToClose(summarise(since.course))).toBe(false);
});

test('it is counted apart from those in danger, however many there are', () => {
  const rowOf = ({ course }: ACourse) => figureRowOf(summarise(course));
  const died = rowOf(dies(unsafe(inGroup(), on)));
  const lives = rowOf(unsafe(inGroup(), on));
  expect([died.alarm, lives.alarm]).toEqual(['of_who_died', 'open']);
  const figures = figuresOf(
    [...Array.from({ length: 6 }, () => died), ...Array.from({ length: 7 }, () => lives)],
    later,
  );
  expect([figures?.openAlarms, figures?.alarmsOfWhoDied]).toEqual([7, 6]);
});

test('a clinician closes it with what is known, and one of a client who lives is answered and not closed', () => {
  const lives = unsafe(inGroup(), on);
  const [alarm] = lives.course.risk.alarms;
  if (!alarm) throw new Error('No alarm was raised');
  const form = { ...closing, alarm: alarm.id };
  expect(lives.refusal('closeAlarm', form, { on, today: on })).toBe('alarm-to-answer');
  const died = dies(lives);
  expect(died.refusal('closeAlarm', { ...form, words: ' ' }, { on: later })).toBe('form: words empty');
  died.does('closeAlarm', form, { as: 'supervisor', on: later, today: later });
  expect(alarmsToClose(died.course)).toEqual([]);
  expect(died.course.risk.alarms[0]?.answer).toMatchObject({ decided: closing.words, closed: 'died' });
  expect(died.refusal('closeAlarm', form, { on: later })).toBe('already-answered');
  expect(summarise(died.course)).toMatchObject({ alarm: 'answered', openAlarm: null });
});

test('nobody is late with an answer from the day on which the death is told', () => {
  const lateIn = ({ course }: ACourse) =>
    alarmAnswers(course).map((one) => isAnsweredLate(one, undefined, dayAfter(9)));
  expect(lateIn(unsafe(inGroup(), on))).toEqual([true]);
  expect(lateIn(dies(unsafe(inGroup(), on)))).toEqual([false]);
  expect(lateIn(dies(unsafe(inGroup(), on), later))).toEqual([true]);
});

test('before the course is closed it is closed and not answered, and one raised since is answered first', () => {
  const refusal = (course: ACourse) =>
    course.refusal('closeCourse', { outcome: 'died', words: '' }, { on: later, today: later });
  const waits = dies(unsafe(inGroup(), on));
  expect(refusal(waits)).toBe('alarm-to-close');
  const both = unsafe(dies(unsafe(inGroup(), on)), later);
  expect(refusal(both)).toBe('open-alarm');
  expect(alarmsFirst(both.course).map(({ refused }) => refused)).toEqual(['open-alarm', 'alarm-to-close']);
  const alarm = waits.course.risk.alarms[0]?.id ?? '';
  waits.does('acknowledgeAlarm', { alarm }, { on: later, today: later });
  expect(waits.refusal('acknowledgeAlarm', { alarm }, { on: later, today: later })).toBe('alarm-to-close');
  waits.does('closeAlarm', { ...closing, alarm }, { on: later, today: later });
  expect(alarmsFirst(waits.course)).toEqual([]);
});

test('it sends nobody on and holds up no account of what they worked on', () => {
  expect(referralDue(unsafe(inGroup(), on).course)).toContain('risk');
  const died = dies(unsafe(inGroup(), on));
  expect(referralDue(died.course)).not.toContain('risk');
  expect(safetyFirst(unsafe(inGroup(), on).course)).toBe('alarm');
  expect(safetyFirst(died.course)).toBeUndefined();
});

test('it opens the course to no supervisor whom the client refused, one by which somebody may be in danger does', () => {
  const refused = () => inGroup().does('refuseConsent', { item: 'supervision' }, { on });
  expect([refused(), unsafe(refused(), on)].map(({ course }) => maySupervise(course))).toEqual([false, true]);
  expect(maySupervise(dies(unsafe(refused(), on)).course)).toBe(false);
});
