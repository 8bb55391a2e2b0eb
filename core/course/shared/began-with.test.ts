import { describe, expect, it } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const change = { type: 'marriage', change: 'The wedding', oldRole: 'On my own', newRole: 'Wife' } as const;
const lossIn = ({ course }: ACourse) => course.grief.losses[0];

describe('what a piece of work began with is put right, and the work stays', () => {
  it('of a loss: who it was, and the day, which may also be taken out again', () => {
    const mourned = aCourseAtWork()
      .does('startGriefWork', { whatWasLost: 'My dad' }, { id: 'loss' })
      .does('linkGrief', { lossId: 'loss', words: 'Low since the funeral' })
      .does('correctLoss', {
        lossId: 'loss',
        personId: 'father',
        whatWasLost: 'My father',
        diedOn: '2014-03-02',
      });
    expect(lossIn(mourned)).toMatchObject({
      ...{ personId: 'father', whatWasLost: 'My father', diedOn: '2014-03-02' },
      texts: { link: { text: { words: 'Low since the funeral' } } },
    });
    mourned.does('correctLoss', { lossId: 'loss', whatWasLost: 'My father', version: 1 });
    expect(lossIn(mourned)).toMatchObject({ personId: null, diedOn: null });
  });

  it('of a loss only to somebody who can be mourned, on a day that has come, over the version that was read', () => {
    const mourned = aCourseAtWork()
      .does('startGriefWork', { personId: 'father', whatWasLost: 'My father' }, { id: 'loss' })
      .does('startGriefWork', { whatWasLost: 'My mother' }, { id: 'other' });
    const of = { lossId: 'other', whatWasLost: 'My mother' };
    expect(mourned.refusal('correctLoss', { ...of, personId: 'father' })).toBe('already-started');
    expect(mourned.refusal('correctLoss', { ...of, personId: 'ines' })).toBe('living');
    expect(mourned.refusal('correctLoss', { ...of, diedOn: '2031-01-01' })).toBe('future-death');
    mourned.does('correctLoss', { ...of, diedOn: '2025-11-03' });
    expect(mourned.refusal('correctLoss', { ...of, diedOn: '2025-11-04' })).toBe('stale');
    const itself = { lossId: 'loss', personId: 'father', whatWasLost: 'Dad' };
    expect(isRefusal(mourned.attempt('correctLoss', itself))).toBe(false);
  });

  it('of a dispute: where it is, and what it is about; with whom stays', () => {
    const { course } = aCourseAtWork()
      .does('startDispute', { personId: 'ines', setting: 'work' }, { id: 'dispute' })
      .does('correctDispute', { disputeId: 'dispute', setting: 'social', about: 'Who rings whom' });
    expect(course.dispute.disputes).toMatchObject([
      { personId: 'ines', setting: 'social', about: 'Who rings whom' },
    ]);
  });

  it('of a change: what it was, both roles, and whether it was wished for (S004-51)', () => {
    const changed = aCourseAtWork()
      .does('startTransition', { ...change, changedOn: '2025-05' }, { id: 'change' })
      .does('correctTransition', {
        ...change,
        ...{ transitionId: 'change', type: 'separation', wanted: 'partly', positiveOnPaper: 'yes' },
      });
    const [now] = changed.course.transition.transitions;
    expect(now).toMatchObject({ type: 'separation', wanted: 'partly', positiveOnPaper: 'yes' });
    expect(now?.changedOn).toBeUndefined();
    const ahead = { ...change, transitionId: 'change', version: 1, changedOn: '2031-01-01' };
    expect(changed.refusal('correctTransition', ahead)).toBe('future-change');
  });
});
