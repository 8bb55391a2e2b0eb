import { describe, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { outcomeTold } from './outcome-told.ts';
import { type earlyReasons, miniEnding } from './state.ts';
import { obstaclesToClosing } from './what-closing-needs.ts';

const filled = {
  ...{ reason: 'better' as const, words: 'Moves to Leeds, and is well', riskChecked: 'checked' as const },
  checklist: miniEnding.map((task) => ({ task, how: 'done' as const, words: '' })),
};
const call = { how: 'phone', purpose: 'after_missed', reached: 'not_reached' } as const;

describe('closing by what is told', () => {
  const told = (reason: (typeof earlyReasons)[number]) =>
    outcomeTold(
      aCourseUnderWay(6)
        .does('recordContact', call, { on: '2026-02-25' })
        .does('recordContact', call, { on: '2026-02-27' })
        .does('finishEarly', { ...filled, reason, letterSent: '2026-03-02' }).course,
    );

  test('begins with the outcome that follows from why it was finished early, or that the client has died', () => {
    expect(outcomeTold(aCourseUnderWay(6).course)).toBe('completed');
    expect((['better', 'moved', 'declined', 'stopped_attending', 'died'] as const).map(told)).toEqual([
      ...['completed', 'moved', 'declined', 'dropout', 'died'],
    ]);
  });

  test('asks nothing of an ending where the client has died, and a word on risk in every other', () => {
    const course = aCourseUnderWay(6);
    expect(obstaclesToClosing(course.course, 'died')).toEqual([]);
    expect(course.refusal('finishEarly', { ...filled, riskChecked: undefined })).toBe('risk-unsaid');
    course.does('finishEarly', { reason: 'died', words: 'Told by her sister' });
    expect(course.does('closeCourse', { outcome: 'died' }).course.closing).toMatchObject({
      early: { reason: 'died', checklist: [] },
      closed: { outcome: 'died' },
    });
  });

  test('with an alarm from before asks for the death to be told, by which the alarm is closed and not answered', () => {
    const course = aCourseUnderWay(6).does('raiseAlarm', { words: 'Her sister rang.' });
    expect(course.refusal('closeCourse', { outcome: 'moved' })).toBe('open-alarm');
    expect(course.refusal('closeCourse', { outcome: 'died' })).toBe('death-untold');
    course.does('finishEarly', { reason: 'died', words: 'Told by her sister' });
    expect(course.refusal('closeCourse', { outcome: 'died' })).toBe('alarm-to-close');
    const alarm = course.course.risk.alarms[0]?.id ?? '';
    course
      .does('closeAlarm', { alarm, words: 'Her family was called.' })
      .does('closeCourse', { outcome: 'died' });
    expect(course.course.closing.closed?.outcome).toBe('died');
  });
});
