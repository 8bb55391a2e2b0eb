import { describe, expect, test } from 'vitest';
import { missingSteps } from '#core/course/communication/steps.ts';
import { stillParked } from '#core/course/issues/standing.ts';
import { guide } from '#core/guide/guide.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import { dayOfSession, held, opened, people, scored, wholePlan } from '#tests/a-guided-course.ts';

/** The acceptance tests of the IPT protocol reference, appendix D, on the work and the ending, by their numbers. */

describe('appendix D, the work and the ending', () => {
  test('14. the review of progress is not finished with an empty “what I did”', () => {
    const course = held(14).does('listIssue', { words: 'Alone with it' }, { id: 'alone' });
    course.does('reviewIssue', { issue: 'alone', now: 'better', words: 'Less so' });
    expect(course.refusal('finishProgressReview', {})).toBe('own-part-missing');
  });

  test('15. a plan for staying well with fewer than two people cannot close', () => {
    const course = scored(held(16), 16, 4)
      .does('nameEnding', {})
      .does('decideAfter', { decision: 'discharge', why: 'Well', medication: 'none_taken' })
      .does('writeRelapsePlan', { ...wholePlan, people: [{ who: 'Ines' }] })
      .does('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan'] });
    expect(course.refusal('closeCourse', { outcome: 'completed' })).toBe('plan-incomplete');
  });

  test('16. improvement is reliable at six points, not at five', () => {
    const phq9 = instruments.get('phq-9');
    const change = (last: number) => phq9 && changeOf(phq9, 17, last).reliable;
    expect([change(11), change(12)]).toEqual(['improvement', 'no change']);
  });

  test('28. a complete vicious cycle closes its loop and has a place to break it', () => {
    const nodes = (['mood', 'behaviour'] as const).map((key) => ({ id: key, key, text: key }));
    const edges = [
      { from: 'mood', to: 'behaviour' },
      { from: 'behaviour', to: 'mood' },
    ];
    const breakPoints = [{ id: 'b', at: 'behaviour', kind: 'expression' as const, plan: 'Say it' }];
    const whole = { title: 'Fine', nodes, edges, breakPoints, state: 'complete' as const };
    expect(opened().refusal('drawCycle', { ...whole, edges: edges.slice(1) })).toBe('cycle-open');
    expect(opened().refusal('drawCycle', { ...whole, breakPoints: [] })).toBe('no-break-point');
    expect(opened().attempt('drawCycle', whole)).toHaveLength(1);
  });

  test('29. a communication analysis needs two turns, and the mood before and after', () => {
    const analysisId = 'sunday';
    const begun = people()
      .does(
        'startAnalysis',
        { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] },
        { id: analysisId },
      )
      .does('writeExchangeSetting', { analysisId, place: 'Kitchen', channel: 'in_person' });
    const lacking = () => begun.course.communication.analyses.flatMap(missingSteps).map(({ step }) => step);
    expect(lacking()).toEqual(expect.arrayContaining([4, 5, 7]));
    begun.does('writeExchangeGoal', { analysisId, goalBefore: 'To be asked', moodBefore: 5 });
    begun.does('writeTurns', { analysisId, turns: [{ speaker: 'me', words: 'Fine.' }] });
    expect(lacking()).toEqual(expect.arrayContaining([5, 7]));
    expect(begun.refusal('finishAnalysis', { analysisId })).toBe('step-missing');
  });

  test('30. what was parked stays in sight until it is returned to', () => {
    const course = held(14).does('parkIssue', { words: 'Father’s will' }, { id: 'will' });
    expect(stillParked(course.course)).toHaveLength(1);
    expect(guide(course.course, dayOfSession(15))?.today.parked).toBe(1);
    course.does('returnToParked', { parked: 'will', outcome: 'handed_on' });
    expect(stillParked(course.course)).toEqual([]);
  });
});
