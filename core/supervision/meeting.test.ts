import { expect, test } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { finishAction, isSameMeeting, meetingForm, recordMeeting, supervisionMeeting } from './meeting.ts';
import { openActions } from './open-actions.ts';
import { practiceIn, standsShown, supervisionOf } from './practice.ts';
import { withCourses } from './practice-in-courses.ts';
import { schemeShape } from './schemes.ts';

const today = '2026-06-20';
const where = {
  by: 'sam',
  today,
  supervised: ['ana', 'joao'],
  names: ['Leila Haddad'],
  thatDay: new Map([['joao', 300]]),
  courses: ['course-a', 'course-b'],
};
const entry = {
  question: 'Leila avoids it',
  advice: 'Name it',
  action: 'Ask Haddad once',
  due: '2026-06-27',
};
const asked = (more: object = {}) =>
  meetingForm.parse({
    ...{ id: '0198a5f0-0000-7000-8000-000000000001', on: '2026-06-10', kind: 'individual' },
    ...{ with: ['ana'], minutes: 60, entries: [entry] },
    ...more,
  });
const refused = (more: object) => {
  const made = recordMeeting(asked(more), where);
  return isRefusal(made) ? made.refused : '';
};
function kept(more: object = {}) {
  const made = recordMeeting(asked(more), where);
  if (isRefusal(made)) throw new Error(made.because);
  return made;
}

test('a supervision is recorded by a supervisor with those they supervise, once it was held, and names no client (8.3)', () => {
  expect(kept()).toEqual({
    ...{ on: '2026-06-10', kind: 'individual', with: ['ana'], minutes: 60 },
    entries: [
      {
        ...{ question: '[a client] avoids it', advice: 'Name it' },
        ...{ action: 'Ask [a client] once', due: '2026-06-27', done: null },
      },
    ],
  });
  expect(kept({ on: undefined }).on).toBe(today);
  expect(refused({ on: '2026-06-21' })).toBe('meeting-to-come');
  expect(refused({ on: '1990-06-10' })).toBe('meeting-long-ago');
  const due = (day: string, action = 'Ask once') => refused({ entries: [{ ...entry, action, due: day }] });
  expect(['2020-01-01', '2026-06-09', '2199-01-01'].map((day) => due(day))).toEqual(
    Array.from({ length: 3 }, () => 'due-when'),
  );
  expect(due('2026-06-27', '')).toBe('day-of-no-action');
  expect(refused({ with: ['sam'] })).toBe('supervised-by-themselves');
  expect(refused({ with: ['vera'] })).toBe('not-supervised');
  expect(refused({ with: ['ana', 'joao'] })).toBe('several-are-a-group');
  // Of João five hours are recorded for that day, in a group or elsewhere.
  expect(['joao', 'ana'].map((one) => refused({ with: [one], minutes: 240 }))).toEqual([
    'too-much-of-a-day',
    '',
  ]);
  expect(kept({ with: ['ana', 'joao', 'ana'], kind: 'group' }).with).toEqual(['ana', 'joao']);
});

test('what was agreed is open until it is done, the earliest day first, and is done once', () => {
  const later = { ...entry, action: 'Read the chapter', due: '' };
  const meeting = kept({ entries: [later, entry, { ...entry, action: '', due: '' }] });
  expect(openActions([meeting]).map(({ entry: at, said }) => [at, said.due])).toEqual([
    [2, '2026-06-27'],
    [1, ''],
  ]);
  const by = { by: 'ana', today, names: where.names };
  const done = finishAction(meeting, { entry: 2, words: 'Leila was glad' }, by);
  if (isRefusal(done)) throw new Error(done.because);
  expect(done.entries[1]?.done).toEqual({ on: today, by: 'ana', words: '[a client] was glad' });
  expect(openActions([done])).toHaveLength(1);
  for (const [at, code] of [
    [2, 'agreed-is-done'],
    [3, 'nothing-agreed'],
    [9, 'nothing-agreed'],
  ] as const)
    expect(finishAction(done, { entry: at, words: '' }, by)).toMatchObject({ refused: code });
});

test('it counts against a scheme beside what is recorded with groups, and two of one day are one', () => {
  const meeting = { ...kept(), id: 'm1' };
  const same = { ...meeting, id: 'm2', minutes: 30 };
  const done = withCourses(practiceIn([], 'ana'), [], 'ana', [meeting, same]);
  expect(supervisionOf(done, today)).toMatchObject({ times: 1, minutes: 90, last: '2026-06-10' });
  const scheme = schemeShape.parse({
    ...{ id: 'in-all', name: 'Eight hours in all', credential: 'ipt_practitioner' },
    ...{ needs: [{ what: 'hours', atLeast: 8 }], certainty: 'DES', sources: ['A house of its own'] },
  });
  const { stands } = standsShown(scheme, done, today);
  expect(stands).toMatchObject([{ what: 'hours', has: 1.5, needs: 8, state: 'not_yet' }]);
});

test('it may say which courses it was about and for how long, never longer than it was, nor a course they may not see', () => {
  const about = (...all: [string, number][]) => ({
    about: all.map(([course, minutes]) => ({ course, minutes })),
  });
  expect(kept(about(['course-b', 20], ['course-a', 40])).about).toEqual([
    { course: 'course-a', minutes: 40 },
    { course: 'course-b', minutes: 20 },
  ]);
  expect(refused(about(['course-a', 40], ['course-b', 21]))).toBe('about-longer-than-it-was');
  expect(refused(about(['course-a', 10], ['course-a', 10]))).toBe('about-one-twice');
  expect(refused(about(['course-z', 10]))).toBe('about-no-course-of-theirs');
  expect(meetingForm.safeParse({ ...asked(), ...about(['course-a', 0]) }).success).toBe(false);
  // Nothing said and nothing asked are one: what an older Kith wrote reads as it did, and is the same sent again.
  expect([kept().about, kept({ about: [] }).about]).toEqual([undefined, undefined]);
  const before = supervisionMeeting.parse(JSON.parse(JSON.stringify(kept())));
  expect(isSameMeeting(before, asked({ about: [] }), where.names)).toBe(true);
  expect(isSameMeeting(before, asked(about(['course-a', 10])), where.names)).toBe(false);
  const both = about(['course-b', 20], ['course-a', 40]);
  expect(isSameMeeting(kept(both), asked({ about: both.about.toReversed() }), where.names)).toBe(true);
});
