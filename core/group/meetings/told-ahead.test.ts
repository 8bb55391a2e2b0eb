import { describe, expect, test } from 'vitest';
import { validTotalsOf } from '#core/course/measures/readings.ts';
import { riskFlagsOf } from '#core/course/measures/risk-flags.ts';
import type { ACourse } from '#tests/a-course.ts';
import { alarms, aMember, calm, entry, meeting, on, phq9, send, wish } from '#tests/groups/a-member.ts';
import { mergeEntry } from './merge-entry.ts';

describe('an answer about dying that was told at once, ahead of its sheet', () => {
  const alone = (value: number | null) => ({
    instrument: 'phq-9',
    answers: [...Array.from({ length: 8 }, () => null), value],
    administered: 'with-therapist' as const,
  });
  const told = (value: number) => aMember().does('answerMeasure', alone(value), { on, by: 'dayra' });
  const totals = ({ course }: ACourse) => validTotalsOf(course, 'phq-9').map(({ total }) => total);

  test.each([
    ['the same', 2, 2, [[2, 'same_day']]],
    [
      'graver',
      2,
      3,
      [
        [2, 'same_day'],
        [3, 'now'],
      ],
    ],
    ['lesser', 3, 1, [[3, 'now']]],
    ['taken back', 2, 0, [[2, 'same_day']]],
  ])('the sheet sent later with the meeting is the same one: %s', (_how, first, then, raised) => {
    const course = told(first);
    expect(send(course, entry(phq9(calm.with(8, then))))).toEqual([]);
    expect(alarms(course)).toEqual(raised);
    expect(totals(course)).toEqual([8 + then]);
    expect(mergeEntry(course.course, entry(phq9(calm.with(8, then))), meeting).acts).toEqual([]);
  });

  test.each([
    [
      [1, 3],
      3,
      [
        [1, 'same_day'],
        [3, 'now'],
      ],
    ],
    [
      [2, 3],
      2,
      [
        [2, 'same_day'],
        [3, 'now'],
      ],
    ],
  ])('changed while they sat together, each time told: %j', (each, then, raised) => {
    const course = aMember();
    for (const value of each) course.does('answerMeasure', alone(value), { on, by: 'dayra' });
    send(course, entry(phq9(calm.with(8, then))));
    expect(alarms(course)).toEqual(raised);
    expect(totals(course)).toHaveLength(1);
  });

  test('left empty in the sheet it was told ahead of, it is not asked about as a blank', () => {
    const course = told(2);
    send(course, entry({ measure: { instrument: 'phq-9', answers: calm.with(8, null as never) } }));
    expect(alarms(course)).toEqual([[2, 'same_day']]);
  });

  test('nor does a talk alone raise it twice, and the graver answer it brings is an alarm', () => {
    const talk = (value: number) => ({ instrument: 'phq-9', answers: calm.with(8, value) });
    const same = told(2).does('answerMeasure', talk(2), { on, by: 'dayra' });
    expect([alarms(same), totals(same)]).toEqual([[[2, 'same_day']], [10]]);
    const graver = told(2).does('answerMeasure', talk(3), { on, by: 'dayra' });
    expect(alarms(graver)).toEqual([
      [2, 'same_day'],
      [3, 'now'],
    ]);
  });

  test('sent after its sheet, it raises nothing anew', () => {
    const course = aMember();
    send(course, entry(phq9(wish)));
    course.does('answerMeasure', alone(2), { on, by: 'dayra' });
    expect([alarms(course), totals(course)]).toEqual([[[2, 'same_day']], [10]]);
  });

  test('of another day it is another answer, and is an alarm', () => {
    const course = told(2);
    send(course, entry(phq9(wish)), 'dayra', { ...meeting, on: '2026-06-10' });
    expect(alarms(course)).toHaveLength(2);
  });

  test('is no earlier time that the sheet is set beside: worse than the last meeting is still said', () => {
    const course = aMember();
    send(course, entry(phq9(calm)));
    const next = { n: 2, on: '2026-06-16', minutes: 90 };
    course.does('answerMeasure', alone(2), { on: next.on, by: 'dayra' });
    send(course, entry(phq9(wish)), 'dayra', next);
    const last = course.course.measures.readings.at(-1);
    expect(last && riskFlagsOf(course.course, last).map(({ since }) => since)).toEqual(['worse']);
  });

  test('two who led, with other sheets, are still told apart', () => {
    const course = told(2);
    send(course, entry(phq9(wish)));
    expect(send(course, entry(phq9(calm)), 'ines')).toEqual(['measure: phq-9']);
  });
});
