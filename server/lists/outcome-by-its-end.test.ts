import { expect, test } from 'vitest';
import { outcomeByItsEnd } from '#core/programme/group-row.ts';
import { aCourse } from '#tests/a-course.ts';
import { outcomeFrom } from './outcome-told.ts';
import { summaryColumns } from './summary-row.ts';

/** How a member of a group fared is read up to the day it ended for them. IPT protocol reference, 12.1; measures reference, section 6. */

const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8', sessions: 8, minutes: 90 };
const [joinedOn, leftOn, before, after] = ['2026-06-01', '2026-07-07', '2026-07-06', '2026-07-08'];
const ill = [2, 2, 2, 2, 2, 2, 2, 2, 0];
const well = [0, 1, 0, 1, 0, 0, 0, 0, 0];

const joins = { group: 'g', name: 'Tuesday', from: 1 };
const member = () =>
  answered(
    aCourse()
      .does('openCourse', { client: 'leila', therapist: 'dayra', protocol }, { on: joinedOn })
      .does('joinInCourse', joins, { on: joinedOn }),
    ill,
    '2026-06-02',
  );
type Course = ReturnType<typeof aCourse>;
const answered = (one: Course, answers: number[], on: string, today = on) =>
  one.does('answerMeasure', { instrument: 'phq-9', answers, administered: 'with-therapist' }, { on, today });
const leaves = (one: Course, on = leftOn) => one.does('leaveInCourse', { why: 'moved' }, { on });

/** Of its figures and of the row that a programme reads, which are the same. */
function recovery({ course }: Course): boolean | undefined {
  const inRow = outcomeFrom(summaryColumns(course).outcome);
  const now = outcomeByItsEnd(course);
  expect(inRow).toEqual(now);
  return now?.recovery;
}

test('what is answered after somebody left is no part of it, what was answered that day is', () => {
  expect(recovery(answered(leaves(member()), well, after))).toBe(false);
  expect(recovery(answered(leaves(answered(member(), well, before)), ill, after))).toBe(true);
  expect(recovery(leaves(answered(member(), well, leftOn)))).toBe(true);
});

test('what was answered before they left and is told later is part of it', () => {
  expect(recovery(answered(leaves(member()), well, before, after))).toBe(true);
  expect(recovery(answered(leaves(member()), well, leftOn, after))).toBe(true);
});

test('who left by mistake and is in after all is read on, up to the day they leave then', () => {
  const back = () => leaves(member()).does('joinInCourse', joins, { on: after });
  expect(recovery(answered(back(), well, '2026-07-14'))).toBe(true);
  expect(recovery(answered(leaves(back(), '2026-07-13'), well, '2026-07-14'))).toBe(false);
});

test('a course that was closed without leaving is read up to the day of closing', () => {
  const checklist = (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
    task,
    how: 'done' as const,
  }));
  const early = { reason: 'moved' as const, words: 'Moved away', checklist, riskChecked: 'checked' as const };
  const closed = member()
    .does('finishEarly', early, { on: leftOn })
    .does('closeCourse', { outcome: 'moved', words: 'Moved away' }, { on: leftOn });
  expect(recovery(answered(closed, well, leftOn, after))).toBe(true);
});
