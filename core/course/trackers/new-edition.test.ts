import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import { fold } from '#core/course/book.ts';
import { type Tracker, trackerShape } from '#core/protocols/protocol/tracker.ts';
import { everyTracker } from '#core/protocols/trackers/tracker-named.ts';
import type { Circumstances } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { alertsOf } from './alerts.ts';
import { editionOn, hasNewerEdition, keptTracker, readOtherwiseUpTo } from './kept.ts';

/**
 * A service publishes another edition of what its clients note. A course keeps the edition its entries were made on: the
 * new one holds from when it is offered anew, and no day that was noted before begins or ceases to ask for somebody by it.
 */

const leila: Circumstances = { as: 'client', by: 'leila' };
const dayAt = (n: number) => `2026-01-${20 + n}`;
const [rhythm, moodOfTheWeek] = ['srm-5', 'mood-of-the-week'].map((id) => {
  const found = everyTracker().find((one) => one.id === id);
  if (!found) throw new Error(`There is no tracker ${id}.`);
  return found;
}) as [Tracker, Tracker];
const warned = 'mood';
const field = rhythm.fields.find(({ kind }) => kind === 'scale')?.id ?? '';

/** An edition in which mood at or under a value, on so many days running, asks for somebody. */
const edition = (value: number, days: number, alarm?: 'same_day'): Tracker =>
  trackerShape.parse({
    ...rhythm,
    alerts: [
      {
        id: warned,
        rule: 'at_most',
        field,
        value,
        days,
        says: `Under ${value}`,
        sources: ['x'],
        ...(alarm && { alarm }),
      },
    ],
  });

/** A course in which these editions were offered one after the other, with what was noted in each. */
function courseOf(...spells: { tracker: Tracker; noted: [day: number, value: number][] }[]) {
  const { facts } = aCourseUnderWay();
  const all: Fact[] = [...facts];
  const write = (type: string, on: string, by: string, data: unknown) =>
    all.push({
      course: all[0]?.course ?? '',
      seq: all.length + 1,
      act: `of-diary-${all.length}`,
      type,
      on,
      at: `${on}T12:00:00.000Z`,
      by,
      data,
    });
  for (const [at, { tracker, noted }] of spells.entries()) {
    const on = dayAt(noted[0]?.[0] ?? 0);
    if (at > 0) write('TrackerStopped', on, 'ana', { tracker: tracker.id });
    write('TrackerOffered', on, 'ana', { tracker, words: '' });
    for (const [day, value] of noted) {
      const note = { tracker: tracker.id, day: dayAt(day), fields: { [field]: value }, as: 'client' };
      write('TrackerNoted', dayAt(day), 'leila', note);
    }
  }
  return fold(all[0]?.course ?? '', all);
}

const raisedIn = (course: ReturnType<typeof courseOf>) =>
  alertsOf(course).map(({ from, to, on, says, asks }) => ({ from, to, on, says, asks }));

test('a rule that has become stricter raises nothing of the days before, and one that has become milder takes nothing back', () => {
  const before: [number, number][] = [
    [0, -1],
    [1, -1],
  ];
  const [mild, strict] = [edition(-3, 2), edition(-1, 2, 'same_day')];
  expect(raisedIn(courseOf({ tracker: mild, noted: before }, { tracker: strict, noted: [[5, 2]] }))).toEqual(
    [],
  );
  const raised = [{ from: dayAt(0), to: dayAt(1), on: dayAt(1), says: 'Under -1', asks: 'same_day' }];
  expect(raisedIn(courseOf({ tracker: strict, noted: before }, { tracker: mild, noted: [[5, 2]] }))).toEqual(
    raised,
  );
});

test('days running are counted on from one edition into the next, and it is said as the later one says it', () => {
  const course = courseOf(
    { tracker: edition(-1, 2), noted: [[0, -2]] },
    { tracker: edition(-2, 2, 'same_day'), noted: [[1, -2]] },
  );
  expect(raisedIn(course)).toEqual([
    { from: dayAt(0), to: dayAt(1), on: dayAt(1), says: 'Under -2', asks: 'same_day' },
  ]);
});

test('a day of before that is corrected is an entry of the edition it is corrected in', () => {
  const course = courseOf(
    { tracker: edition(-3, 1), noted: [[0, -1]] },
    { tracker: edition(-1, 1), noted: [[0, -1]] },
  );
  expect(raisedIn(course)).toMatchObject([{ from: dayAt(0), says: 'Under -1' }]);
});

test('what was published changes nothing by itself, and the course says which edition each day is read by', () => {
  const course = courseOf(
    { tracker: edition(-3, 1), noted: [[0, -1]] },
    { tracker: edition(-1, 1), noted: [[2, 1]] },
  );
  const kept = keptTracker(course, rhythm.id);
  if (!kept) throw new Error('It is kept.');
  expect([dayAt(0), dayAt(2)].map((day) => editionOn(kept)(day).alerts[0])).toMatchObject([
    { value: -3 },
    { value: -1 },
  ]);
  expect(readOtherwiseUpTo(kept)).toBe(dayAt(0));
  expect(hasNewerEdition(course, kept)).toBe(true);
  expect(hasNewerEdition(course, { tracker: rhythm })).toBe(false);
  expect(hasNewerEdition(course, { tracker: moodOfTheWeek })).toBe(false);
});

test('offered anew in the edition it had, nothing is read otherwise', () => {
  const course = aCourseUnderWay()
    .does('offerTracker', { tracker: rhythm.id }, { on: dayAt(0) })
    .does(
      'noteTracker',
      { tracker: rhythm.id, day: dayAt(0), fields: { [field]: 1 } },
      { ...leila, on: dayAt(0) },
    )
    .does('stopTracker', { tracker: rhythm.id }, { on: dayAt(1) })
    .does('offerTracker', { tracker: rhythm.id }, { on: dayAt(2) });
  const kept = keptTracker(course.course, rhythm.id);
  expect(kept && readOtherwiseUpTo(kept)).toBeUndefined();
  expect(kept && hasNewerEdition(course.course, kept)).toBe(false);
});
