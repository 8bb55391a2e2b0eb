import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import type { resolutionCodes } from './state.ts';

test('a dispute may be with a partner, in the family, among friends, at school or at work', () => {
  for (const setting of ['partner', 'family', 'social', 'school', 'work'] as const) {
    const { course } = aCourseAtWork().does('startDispute', { personId: 'ines', setting });
    expect(course.dispute.disputes[0]).toMatchObject({ personId: 'ines', setting });
  }
  const nowhere = { personId: 'ines', setting: 'nowhere' as 'work' };
  expect(aCourseAtWork().refusal('startDispute', nowhere)).toBe('form: setting not-offered');
});

test('a dispute may end settled, lived with under other expectations, or with the tie ended', () => {
  const judged = (code: (typeof resolutionCodes)[number]) =>
    aCourseAtWork()
      .does('startDispute', { personId: 'ines', setting: 'social' }, { id: 'dispute' })
      .does('judgeDisputeOutcome', { disputeId: 'dispute', code }).course.dispute.disputes[0]?.outcomes[0]
      ?.code;
  for (const code of ['resolved', 'accepted_with_new_expectations', 'ended_relationship'] as const)
    expect(judged(code)).toBe(code);
});
