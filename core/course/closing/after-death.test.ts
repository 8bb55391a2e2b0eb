import { expect, test } from 'vitest';
import { type ActName, acts, openActs } from '#core/course/book.ts';
import { alarmsToAnswer, alarmsToClose } from '#core/course/risk/open-alarms.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';
import { reachesNobody } from '#tests/access/who.ts';
import { miniEnding } from './state.ts';
import { stillDone } from './still-done.ts';

const on = dayAfter(3);
const before = dayAfter(2);
const later = dayAfter(4);
const ahead = '2026-06-02T10:00';
const client = { as: 'client', by: 'leila' } as const;

const lives = () => held(3).does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 4 }, { on });
const died = (course = lives()) =>
  course.does('leaveInCourse', { why: 'died', words: '', referred: null }, { on, today: on });
const open = ({ course }: ACourse, as: 'client' | 'contact' | 'therapist' | 'supervisor', today = later) =>
  openActs(course, {
    ...{ id: 'x', by: as, as, on: today, now: `${today}T10:00:00.000Z`, today, zone: 'Europe/London' },
    born: '1991-05-17',
  });

test('what would meet or ask the client, or reach them, is an act, and is open to nobody once they have died', () => {
  // Where it depends on the form, the form decides: a meeting with those who mourn may be held.
  const still = new Set<string>(
    [...acts].flatMap(([name, { reaches }]) => (typeof reaches === 'string' ? [name] : [])),
  );
  const openTo = (course: ACourse) => open(course, 'therapist').filter((name) => still.has(name));
  expect(openTo(lives())).toContain('bookSession');
  expect(openTo(died())).toEqual([]);
});

test('every act that a clinician does says that it reaches the client, is done with them, or is decided to reach nobody', () => {
  expect([...stillDone].toSorted()).toEqual(reachesNobody.toSorted());
  expect(reachesNobody.filter((name) => acts.get(name as ActName)?.reaches !== undefined)).toEqual([]);
  for (const as of ['therapist', 'supervisor'] as const) {
    const still = open(died(), as).filter((name) => typeof acts.get(name)?.reaches !== 'object');
    expect(still.filter((name) => !reachesNobody.includes(name))).toEqual([]);
  }
});

test('what is done with the client is offered no more, and is recorded where it was done on a day before', () => {
  const may = { lived: open(lives(), 'therapist'), died: open(died(), 'therapist') };
  const done = ['writeSafetyPlan', 'reviewRisk', 'setGoal', 'writeRelapsePlan', 'nameEnding'] as const;
  for (const act of done)
    expect([may.lived, may.died].map((acts) => acts.includes(act))).toEqual([true, false]);
  const plan = { warningSigns: [{ sign: 'I stop answering' }] };
  expect(died().refusal('writeSafetyPlan', plan, { on: later, today: later })).toBe('client-died');
  const late = died().does('writeSafetyPlan', plan, { on: before, today: later });
  expect(late.course.safetyPlan.plan?.on).toBe(before);
  const sheet = { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0] };
  expect(died().refusal('answerMeasure', sheet, { on: later, today: later })).toBe('client-died');
  expect(
    died().does('answerMeasure', sheet, { on: before, today: later }).course.measures.readings,
  ).toHaveLength(1);
});

test('on the day on which they died nothing is offered that is done with them, and what was done that day is recorded', () => {
  expect(open(died(), 'therapist', on)).toEqual(open(died(), 'therapist'));
  died().does('setGoal', { text: 'Sleep', type: 'symptom' }, { on, today: on });
});

test('whatever would meet them is refused with the reason: a session, a follow-up, a series, a talk alone and a joint session', () => {
  const course = died();
  const then = { on: later, today: later };
  const refused = [
    course.refusal('bookSession', { at: ahead, minutes: 50 }, then),
    course.refusal('bookSession', { at: ahead, minutes: 50, kind: 'follow_up' }, then),
    course.refusal('bookSeries', { first: ahead, count: 2, minutes: 50 }, then),
    course.refusal(
      'planMeeting',
      { which: 'other', at: ahead, minutes: 30, with: [], clientThere: 'there' },
      then,
    ),
    course.refusal('planMeasures', { instrument: 'wsas', when: ['every-session'] }, then),
    course.refusal('offerMessages', { within: 2 }, then),
    course.refusal('offerTracker', { tracker: 'srm-5' }, then),
    course.refusal('holdSession', { minutes: 50, format: 'in_person' }, then),
    course.refusal('holdMeeting', { which: 'other', minutes: 30, with: [], clientThere: 'there' }, then),
    course.refusal('sendLetter', { letterId: 'a-letter', version: 1 }, then),
  ];
  expect(new Set(refused)).toEqual(new Set(['client-died']));
});

test('from their account nothing is done any more but what tells of a day before, and danger, which is never refused', () => {
  const course = died();
  expect([open(course, 'client'), open(course, 'contact')]).toEqual([['raiseAlarm'], []]);
  const then = { ...client, on: later, today: later };
  expect(course.refusal('giveConsent', { item: 'research' }, then)).toBe('account-of-who-died');
  expect(course.refusal('listIssue', { words: 'Carmen' }, then)).toBe('account-of-who-died');
  course.does('listIssue', { words: 'Carmen' }, { ...then, on: before });
  const answers = [0, 0, 0, 0, 0, 0, 0, 0];
  const sheet = (item: number) => ({ instrument: 'phq-9', answers: [...answers, item] });
  expect(course.refusal('answerMeasure', sheet(0), then)).toBe('account-of-who-died');
  course.does('answerMeasure', sheet(3), then).does('raiseAlarm', {}, then);
  expect(course.course.risk.alarms.map(({ source }) => source)).toEqual(['measure', 'client']);
});

test('a clinician still records, closes and hands over', () => {
  const may = open(died(), 'therapist');
  for (const act of [
    'closeCourse',
    'finishEarly',
    'transferCourse',
    'raiseAlarm',
    'writeLetter',
    'draftNote',
  ])
    expect(may).toContain(act);
});

test('struck out as a mistake it is open again', () => {
  const course = held(3).does(
    'finishEarly',
    {
      ...{ reason: 'died', words: 'Told by her sister', riskChecked: 'could_not_reach' },
      checklist: miniEnding.map((task) => ({ task, how: 'not_possible' as const, words: 'Died' })),
    },
    { on, today: on },
  );
  expect(open(course, 'client')).toEqual(['raiseAlarm']);
  const seq = course.facts.findLast(({ type }) => type === 'FinishedEarly')?.seq ?? 0;
  course.does('strikeOut', { seq, why: 'Of another course' }, { on: later, today: later });
  expect(open(course, 'therapist')).toContain('bookSession');
  expect(open(course, 'client')).toContain('giveConsent');
});

const finishedByDeath = (course: ACourse) =>
  course.does(
    'finishEarly',
    {
      ...{ reason: 'died', words: 'Told by her sister', riskChecked: 'could_not_reach' },
      checklist: miniEnding.map((task) => ({ task, how: 'not_possible' as const, words: 'Died' })),
    },
    { on, today: on },
  );

test('what was booked with them is called off as soon as the death is told, a follow-up and a talk among it', () => {
  const talk = { which: 'other', at: ahead, minutes: 30, clientThere: 'there' } as const;
  const booked = (course: ACourse) =>
    course
      .does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }, { on, today: on })
      .does('bookSession', { at: '2026-07-07T10:00', minutes: 50, kind: 'follow_up' }, { on, today: on });
  const alone = finishedByDeath(booked(held(3)).does('planMeeting', talk, { on, today: on, id: 'talk' }));
  for (const { course } of [alone, died(booked(lives()))]) {
    expect(course.sessions.appointments.filter(({ state }) => state === 'booked')).toEqual([]);
    expect(course.meetings.planned.filter(({ state }) => state === 'planned')).toEqual([]);
  }
});

test('an alarm of a day after the death is danger, whenever it was told', () => {
  const course = held(3).does('raiseAlarm', {}, { ...client, on: later, today: later });
  const told = finishedByDeath(course).course;
  expect([alarmsToAnswer(told).length, alarmsToClose(told).length]).toEqual([1, 0]);
});
