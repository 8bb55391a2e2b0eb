import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { draftLetter } from '#core/course/letters/draft.ts';
import { letterKinds } from '#core/course/letters/state.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { summarise } from '#core/lists/summary.ts';
import { trackerShape } from '#core/protocols/protocol/tracker.ts';
import type { Circumstances } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { namesInCode } from '#tests/names-in-code.ts';
import {
  alertsOf,
  alertsOpen,
  diaryOf,
  keptTracker,
  targetsNow,
  targetsOn,
  trackersToOffer,
} from './kept.ts';
import { facts } from './state.ts';

const leila: Circumstances = { as: 'client', by: 'leila' };
const tracker = 'srm-5';
const dayOne = '2026-01-20';
const dayTwo = '2026-01-21';

const kept = () => aCourseUnderWay().does('offerTracker', { tracker }, { on: dayOne });
const night = (day: string, sleep: number, energy: number) => ({ tracker, day, fields: { sleep, energy } });
const warned = () =>
  kept()
    .does('setTrackerTarget', { tracker, targets: { sleep: 8 } }, { on: dayOne, today: dayOne })
    .does('noteTracker', night(dayOne, 4, 4), { ...leila, on: dayOne, today: dayOne })
    .does('noteTracker', night(dayTwo, 5, 3), { ...leila, on: dayTwo, today: dayTwo });

test('a day noted again is corrected: both notes stay, with whose hand each is, and the later one counts', () => {
  const { course } = kept()
    .does('noteTracker', { tracker, day: dayOne, fields: { outOfBed: '07:00' } }, { ...leila, on: dayOne })
    .does(
      'noteTracker',
      { tracker, day: dayOne, fields: { outOfBed: { at: '07:30', people: 1 }, dinner: null } },
      { on: dayTwo },
    );
  const diary = keptTracker(course, tracker);
  expect(diary?.notes.map(({ as, on }) => [as, on])).toEqual([
    ['client', dayOne],
    ['therapist', dayTwo],
  ]);
  expect(diary && diaryOf(diary)).toEqual([
    { day: dayOne, fields: { outOfBed: { at: '07:30', people: 1 } } },
  ]);
});

test('a day ahead, one long before, an empty one, and one the tracker cannot read are refused', () => {
  const course = kept();
  const note = (form: { day?: string; fields?: Record<string, string | number | null> }) =>
    course.refusal(
      'noteTracker',
      { tracker, day: dayOne, fields: { mood: 1 }, ...form },
      { ...leila, on: dayOne, today: dayOne },
    );
  expect(note({ day: dayTwo })).toBe('future');
  expect(note({ day: '2025-12-01' })).toBe('before-tracker');
  expect(note({ fields: {} })).toBe('nothing-noted');
  expect(note({ fields: { mood: null } })).toBe('nothing-noted');
  expect(note({ fields: { mood: 6 } })).toBe('unreadable-note');
  expect(note({ fields: { steps: 6 } })).toBe('unreadable-note');
  expect(course.refusal('noteTracker', { tracker: 'other', day: dayOne, fields: { a: 1 } }, leila)).toBe(
    'not-offered',
  );
});

test('a week is kept under its Monday, and the same week noted again is the same week', () => {
  const weekly = { tracker: 'mood-of-the-week', fields: { average: 7 } };
  const { course } = aCourseUnderWay()
    .does('offerTracker', { tracker: weekly.tracker }, { on: dayOne })
    .does('noteTracker', { ...weekly, day: '2026-01-21' }, { ...leila, on: '2026-01-21' })
    .does(
      'noteTracker',
      { ...weekly, day: '2026-01-25', fields: { average: 5 } },
      { ...leila, on: '2026-01-26' },
    );
  const diary = keptTracker(course, weekly.tracker);
  expect(diary && diaryOf(diary)).toEqual([{ day: '2026-01-19', fields: { average: 5 } }]);
});

test('what the form does not have, or has begun already, is not offered; stopped, it can be again with its notes', () => {
  const course = kept();
  expect(course.refusal('offerTracker', { tracker: 'steps' })).toBe('no-such-tracker');
  expect(course.refusal('offerTracker', { tracker })).toBe('already-offered');
  expect(aCourseUnderWay().refusal('noteTracker', { tracker, day: dayOne, fields: {} })).toBe('not-offered');
  course
    .does('noteTracker', { tracker, day: dayOne, fields: { mood: 1 } }, { ...leila, on: dayOne })
    .does('stopTracker', { tracker }, { on: dayTwo });
  expect(course.refusal('stopTracker', { tracker })).toBe('tracker-stopped');
  const late = { tracker, day: '2026-01-22', fields: { mood: 1 } };
  expect(course.refusal('noteTracker', late, { ...leila, on: '2026-01-23' })).toBe('tracker-stopped');
  // What the telephone held back is of a day before the stop, and is taken.
  course.does('noteTracker', { ...late, day: dayTwo }, { ...leila, on: dayTwo });
  course.does('offerTracker', { tracker }, { on: '2026-01-24' });
  expect(keptTracker(course.course, tracker)?.notes).toHaveLength(2);
});

test('a target holds from its day on, and before the first one the first holds; taken away it is gone', () => {
  const course = kept()
    .does('setTrackerTarget', { tracker, targets: { sleep: 8, outOfBed: '07:00' } }, { on: dayOne })
    .does('setTrackerTarget', { tracker, targets: { sleep: 7, outOfBed: null } }, { on: dayTwo });
  const diary = keptTracker(course.course, tracker);
  if (!diary) throw new Error('It is not kept.');
  expect(targetsOn(diary, '2026-01-02')).toEqual({ sleep: 8, outOfBed: '07:00' });
  expect(targetsOn(diary, dayOne)).toEqual({ sleep: 8, outOfBed: '07:00' });
  expect(targetsNow(diary)).toEqual({ sleep: 7 });
  const wrong = (targets: Record<string, string | number>) =>
    course.refusal('setTrackerTarget', { tracker, targets });
  expect([wrong({ mood: 2 }), wrong({ sleep: 30 }), wrong({})]).toEqual([
    'unreadable-target',
    'unreadable-target',
    'no-target',
  ]);
});

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
  const course = kept()
    .does('noteTracker', night(dayOne, 4, 4), { ...leila, on: dayOne, today: dayOne })
    .does('noteTracker', night(dayTwo, 4, 4), { ...leila, on: dayTwo, today: dayTwo });
  expect(openAlarms(course.course)).toEqual([]);
  course.does('setTrackerTarget', { tracker, targets: { sleep: 8 } }, { on: dayTwo, today: dayTwo });
  expect(openAlarms(course.course)).toMatchObject([{ source: 'diary' }]);
});

const late = { ...leila, on: '2026-02-10', today: '2026-02-10' };
const warnedLate = () =>
  kept()
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
  const offered = kept().facts.find(({ type }) => type === 'TrackerOffered');
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
  expect(guide(kept().course, dayOne)?.lookAgain).toContainEqual(
    expect.objectContaining({ severity: 'info', key: 'tracker-target:srm-5:sleep' }),
  );
});

test('no id of a rule is read in a warning, in one that waits for a target, or in any letter', () => {
  for (const { course } of [warnedLate(), kept()]) {
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
  expect(alertsOf(seen)[0]?.clientSays).toContain('Your therapist sees this too');
  expect(seenBy(course, { as: 'contact', by: 'x' }).trackers.kept).toEqual([]);
});

test('what a form of therapy has of its own is offered first, and whatever else ships after it, each once', () => {
  const { own, others } = trackersToOffer(aCourseUnderWay().course);
  expect(own).toEqual([]);
  expect(others.map(({ id }) => id)).toContain(tracker);
  const both = trackersToOffer(kept().course);
  expect(both.others.map(({ id }) => id)).not.toContain(tracker);
});

test('a diary that names somebody kept back is read without the name, and the client reads it as they wrote it', () => {
  const mood = 'mood-of-the-week';
  const { course } = aCourseUnderWay()
    .does('offerTracker', { tracker: mood }, { on: dayOne })
    .does(
      'addPerson',
      { displayName: 'Zdenka', role: 'friend', disclosure: 'not_now' },
      { ...leila, id: 'zdenka' },
    )
    .does('noteTracker', { tracker: mood, day: dayOne, fields: { worst: 9, atWorst: 'Zdenka rang' } }, leila);
  expect(JSON.stringify(seenBy(course, { as: 'therapist', by: 'ana' }))).not.toContain('Zdenka');
  expect(JSON.stringify(seenBy(course, { as: 'client', by: 'leila' }))).toContain('Zdenka rang');
});

test('only the client chooses about reminders, of what is kept, and offered anew it is chosen anew', () => {
  const wish = { tracker, reminds: 'by_mail' as const, at: '20:00' };
  expect(kept().refusal('setTrackerReminder', { ...wish, at: '24:00' }, leila)).toMatch(/^form: at/);
  expect(kept().refusal('setTrackerReminder', { ...wish, tracker: 'other' }, leila)).toBe('not-offered');
  const course = kept().does('setTrackerReminder', wish, { ...leila, on: dayOne });
  expect(summarise(course.course).reminders).toEqual([{ tracker, every: 'day', at: '20:00', noted: null }]);
  course.does('pauseCourse', { why: 'Birth', reviewBy: '2026-04-01' }, { on: dayTwo });
  expect(summarise(course.course).reminders).toBeUndefined();
  course.does('resumeCourse', {}, { on: dayTwo }).does('stopTracker', { tracker }, { on: dayTwo });
  expect(summarise(course.course).reminders).toBeUndefined();
  expect(course.refusal('setTrackerReminder', wish, leila)).toBe('tracker-stopped');
  course.does('offerTracker', { tracker }, { on: dayTwo });
  expect(keptTracker(course.course, tracker)?.reminder).toBeNull();
});

test('a milestone is reached by days noted within some days, and by targets agreed', () => {
  const course = kept();
  const found = (asked: Parameters<typeof evident>[2]) => {
    const follows = followed(course.course);
    return follows && evident(course.course, follows, asked, 3).found;
  };
  const noted = { tracker, days: 3, within: 7 };
  for (const day of ['2026-01-10', '2026-01-17', '2026-01-18'])
    course.does('noteTracker', night(day, 8, 0), { ...leila, on: dayTwo });
  expect(found(noted)).toBe('no');
  course.does('noteTracker', night('2026-01-23', 8, 0), { ...leila, on: '2026-01-24' });
  expect(found(noted)).toBe('yes');
  expect(found({ ...noted, days: 4 })).toBe('no');
  expect(found({ targets: tracker })).toBe('no');
  course.does('setTrackerTarget', { tracker, targets: { toBed: '23:00' } }, { on: '2026-01-24' });
  expect(found({ targets: tracker })).toBe('yes');
  expect(found({ targets: 'other' })).toBe('no');
});

test('a diary and what it raised cannot be made to vanish by striking out that it was offered', () => {
  const course = warned();
  const offered = course.facts.find(({ type }) => type === 'TrackerOffered');
  expect(course.refusal('strikeOut', { seq: offered?.seq ?? 0, why: 'x' })).toBe('kept');
  expect(alertsOpen(course.course)).toHaveLength(1);
});

test('of a day with thousands of unknown fields the first few are told', () => {
  const fields = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field${n}`, 1]));
  for (const refused of [
    kept().attempt('noteTracker', { tracker, day: dayOne, fields }, { ...leila, on: dayOne }),
    kept().attempt('setTrackerTarget', { tracker, targets: fields }, { on: dayOne }),
  ]) {
    expect(isRefusal(refused) && refused.because.length).toBeGreaterThan(100);
    expect(isRefusal(refused) && refused.because.length).toBeLessThan(4_000);
  }
});
