import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { followed } from '#core/guide/followed.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import {
  dayOne,
  dayTwo,
  diaryKept,
  leila,
  night,
  rhythmDiary as tracker,
  warned,
} from '#tests/a-rhythm-diary.ts';
import { alertsOpen } from './alerts.ts';
import { diaryOf, keptTracker, targetsNow, targetsOn, trackersToOffer } from './kept.ts';

test('a day noted again is corrected: both notes stay, with whose hand each is, and the later one counts', () => {
  const { course } = diaryKept()
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
  const course = diaryKept();
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
  const course = diaryKept();
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
  const course = diaryKept()
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

test('what a form of therapy has of its own is offered first, and whatever else ships after it, each once', () => {
  const { own, others } = trackersToOffer(aCourseUnderWay().course);
  expect(own).toEqual([]);
  expect(others.map(({ id }) => id)).toContain(tracker);
  const both = trackersToOffer(diaryKept().course);
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
  expect(diaryKept().refusal('setTrackerReminder', { ...wish, at: '24:00' }, leila)).toMatch(/^form: at/);
  expect(diaryKept().refusal('setTrackerReminder', { ...wish, tracker: 'other' }, leila)).toBe('not-offered');
  const course = diaryKept().does('setTrackerReminder', wish, { ...leila, on: dayOne });
  expect(summarise(course.course).reminders).toEqual([{ tracker, every: 'day', at: '20:00', noted: null }]);
  const inGroup = [...course.facts];
  course
    .does('joinInCourse', { group: 'g', name: 'Tuesday', from: 1 }, { on: dayOne })
    .does('leaveInCourse', { why: 'died' }, { on: dayOne });
  expect(summarise(course.course).reminders).toBeUndefined();
  course.facts = inGroup;
  course.does('pauseCourse', { why: 'Birth', reviewBy: '2026-04-01' }, { on: dayTwo });
  expect(summarise(course.course).reminders).toBeUndefined();
  course.does('resumeCourse', {}, { on: dayTwo }).does('stopTracker', { tracker }, { on: dayTwo });
  expect(summarise(course.course).reminders).toBeUndefined();
  expect(course.refusal('setTrackerReminder', wish, leila)).toBe('tracker-stopped');
  course.does('offerTracker', { tracker }, { on: dayTwo });
  expect(keptTracker(course.course, tracker)?.reminder).toBeNull();
});

test('a milestone is reached by days noted within some days, and by targets agreed', () => {
  const course = diaryKept();
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
    diaryKept().attempt('noteTracker', { tracker, day: dayOne, fields }, { ...leila, on: dayOne }),
    diaryKept().attempt('setTrackerTarget', { tracker, targets: fields }, { on: dayOne }),
  ]) {
    expect(isRefusal(refused) && refused.because.length).toBeGreaterThan(100);
    expect(isRefusal(refused) && refused.because.length).toBeLessThan(4_000);
  }
});
