import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { draftLetter } from '#core/course/letters/draft.ts';
import { letterKinds } from '#core/course/letters/state.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { guide } from '#core/guide/guide.ts';
import { summarise } from '#core/lists/summarise.ts';
import { trackerShape } from '#core/protocols/protocol/tracker.ts';
import {
  dayOne,
  dayTwo,
  diaryKept,
  leila,
  night,
  rhythmDiary as tracker,
  warned,
} from '#tests/a-rhythm-diary.ts';
import { namesInCode } from '#tests/names-in-code.ts';
import { alertsOf, alertsOpen } from './alerts.ts';
import { facts } from './state.ts';

const answer = {
  asked: 'How she sleeps.',
  said: 'Four hours, and no need of more.',
  decided: 'She rings the prescriber today.',
  why: 'It began so before.',
  actions: ['prescriber' as const],
  nextReview: 'Tomorrow',
};

test('little sleep and much energy on two days running are an alarm for the same day, with what was seen, until it is answered', () => {
  const course = warned();
  const found = () => summarise(course.course);
  expect(course.course.risk.alarms).toMatchObject([
    { source: 'diary', urgency: 'same_day', by: 'leila', diary: { tracker, from: dayOne, to: dayTwo } },
  ]);
  const [alarm] = course.course.risk.alarms;
  expect(alertsOpen(course.course)).toMatchObject([
    {
      alarm: alarm?.id,
      seen: [
        { day: dayOne, values: { sleep: 4, energy: 4 } },
        { day: dayTwo, values: { sleep: 5, energy: 3 } },
      ],
    },
  ]);
  expect(found()).toMatchObject({ alarm: 'raised', openAlarm: { source: 'diary' } });
  expect(found().trackerAlerts).toBeUndefined();
  const look = { tracker, alert: 'sleepDownEnergyUp', from: dayOne };
  expect(course.refusal('lookAtTrackerAlert', { ...look, words: '' })).toBe('form: words empty');
  expect(course.refusal('lookAtTrackerAlert', { ...look, words: 'Seen' })).toBe('answer-the-alarm');
  const told = { on: '2026-01-23', today: '2026-01-23' };
  const died = warned()
    .does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 4 }, told)
    .does('leaveInCourse', { why: 'died', words: '', referred: null }, told);
  expect(died.refusal('lookAtTrackerAlert', { ...look, words: 'Seen' }, told)).toBe('close-the-alarm');
  course.does('noteTracker', night('2026-01-22', 4, 4), { ...leila, on: '2026-01-22', today: '2026-01-22' });
  expect(course.course.risk.alarms).toHaveLength(1);
  course.does(
    'answerAlarm',
    { alarm: alarm?.id ?? '', ...answer },
    { on: '2026-01-22', today: '2026-01-22' },
  );
  expect(found()).toMatchObject({ alarm: 'answered' });
  expect(alertsOpen(course.course)).toEqual([]);
  course.does('noteTracker', night('2026-01-23', 4, 4), { ...leila, on: '2026-01-23', today: '2026-01-23' });
  expect(openAlarms(course.course)).toEqual([]);
  expect(course.refusal('lookAtTrackerAlert', { ...look, words: 'Again' })).toBe('no-such-alert');
});

test('a client who corrects a day leaves the alarm it raised to be answered', () => {
  const course = warned().does('noteTracker', night(dayTwo, 8, 0), { ...leila, on: dayTwo, today: dayTwo });
  expect(openAlarms(course.course)).toHaveLength(1);
});

test('a target that shows what was noted already to be a warning raises its alarm', () => {
  const course = diaryKept()
    .does('noteTracker', night(dayOne, 4, 4), { ...leila, on: dayOne, today: dayOne })
    .does('noteTracker', night(dayTwo, 4, 4), { ...leila, on: dayTwo, today: dayTwo });
  expect(openAlarms(course.course)).toEqual([]);
  course.does('setTrackerTarget', { tracker, targets: { sleep: 8 } }, { on: dayTwo, today: dayTwo });
  expect(openAlarms(course.course)).toMatchObject([{ source: 'diary' }]);
});

const late = { ...leila, on: '2026-02-10', today: '2026-02-10' };
const warnedLate = () =>
  diaryKept()
    .does('setTrackerTarget', { tracker, targets: { sleep: 8 } }, { on: dayOne, today: dayOne })
    .does('noteTracker', night(dayOne, 4, 4), late)
    .does('noteTracker', night(dayTwo, 4, 4), late);

test('days that lie weeks back are history: they are a note to the therapist for the hour, and no alarm', () => {
  const course = warnedLate();
  expect(openAlarms(course.course)).toEqual([]);
  expect(summarise(course.course).trackerAlerts).toMatchObject([{ on: dayTwo }]);
  const asks = () =>
    guide(course.course, '2026-02-10')?.lookAgain.filter(({ at }) => at === 'trackers') ?? [];
  expect(asks()).toMatchObject([
    {
      severity: 'warn',
      because: `Seen: ${dayOne}: Hours asleep 4, Energy 4; ${dayTwo}: Hours asleep 4, Energy 4.`,
    },
  ]);
  const look = { tracker, alert: 'sleepDownEnergyUp', from: dayOne, words: 'It was the move.' };
  course.does('lookAtTrackerAlert', look, { on: '2026-02-10' });
  expect(asks()).toEqual([]);
});

test('a warning whose rule names no alarm is a note, in a form of the service’s own too', () => {
  const offered = diaryKept().facts.find(({ type }) => type === 'TrackerOffered');
  const read = facts.TrackerOffered.parse(offered?.data).tracker;
  expect(read.alerts.map(({ alarm }) => alarm)).toEqual(['same_day']);
  const [rule] = read.alerts;
  const noted = trackerShape.safeParse({ ...read, alerts: [{ ...rule, alarm: undefined }] });
  const wrong = trackerShape.safeParse({ ...read, alerts: [{ ...rule, alarm: 'at_once' }] });
  expect([noted.success, wrong.success]).toEqual([true, false]);
});

test('a correction takes a warning back, and a later run raises it anew', () => {
  const course = warned().does('noteTracker', night(dayTwo, 8, 0), { ...leila, on: '2026-01-22' });
  expect(alertsOf(course.course)).toEqual([]);
  for (const day of ['2026-01-23', '2026-01-24'])
    course.does('noteTracker', night(day, 4, 4), { ...leila, on: day });
  expect(alertsOpen(course.course).map(({ on }) => on)).toEqual(['2026-01-24']);
});

test('a warning that waits for a target says so to the therapist', () => {
  expect(guide(diaryKept().course, dayOne)?.lookAgain).toContainEqual(
    expect.objectContaining({ severity: 'info', key: 'tracker-target:srm-5:sleep' }),
  );
});

test('no id of a rule is read in a warning, in one that waits for a target, or in any letter', () => {
  for (const { course } of [warnedLate(), diaryKept()]) {
    const [asks] = guide(course, dayTwo)?.lookAgain.filter(({ at }) => at === 'trackers') ?? [];
    expect(asks?.source.id).toBe('Rhythm');
    const said = [asks?.title, asks?.because, asks?.source.id, asks?.source.from, ...(asks?.actions ?? [])];
    expect(namesInCode(said.join(' '))).toEqual([]);
    for (const kind of letterKinds) expect(namesInCode(draftLetter(course, kind))).toEqual([]);
  }
  expect(namesInCode('Raised by sleepDownEnergyUp, at_least')).toEqual(['sleepDownEnergyUp', 'at_least']);
});

test('the client sees their diary and what they were told, never what the clinicians wrote of a warning', () => {
  const alarm = warned().course.risk.alarms[0]?.id ?? '';
  const wrote = { ...answer, alarm, decided: 'Perhaps hypomanic.' };
  const { course } = warned().does('answerAlarm', wrote, { on: dayTwo });
  const seen = seenBy(course, { as: 'client', by: 'leila' });
  expect(seen.trackers.kept[0]?.notes).toHaveLength(2);
  expect(JSON.stringify(seen)).not.toContain('hypomanic');
  expect(alertsOf(seen)[0]?.clientSays).toContain('Whoever reads your days sees this too');
  expect(seenBy(course, { as: 'contact', by: 'x' }).trackers.kept).toEqual([]);
});
