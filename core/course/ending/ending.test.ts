import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { issuesNotReviewed } from './progress.ts';
import { endingFeelings } from './state.ts';

const client = { as: 'client', by: 'leila' } as const;

describe('naming the ending (E-01, MS-19)', () => {
  test('counts the sessions that are left', () => {
    const { course } = aCourseUnderWay(12).does(
      'nameEnding',
      { words: 'Four left after today' },
      { on: '2026-03-31' },
    );
    expect(course.ending.named).toMatchObject([{ session: 12, left: 4, on: '2026-03-31' }]);
  });

  test('is the therapist’s to record, in an open course', () => {
    expect(aCourseUnderWay(12).refusal('nameEnding', {}, { as: 'client' })).toBe('not-yours');
  });
});

describe('feelings about the ending (E-03, E-08)', () => {
  test('are told by client or therapist, and any of them may be', () => {
    const { course } = aCourseUnderWay(12)
      .does('tellEndingFeelings', {
        feelings: ['apprehension', 'pride'],
        words: 'Scared of being on my own with it; proud',
      })
      .does('tellEndingFeelings', { feelings: [...endingFeelings] }, client);
    expect(course.ending.feelings.map(({ toldBy }) => toldBy)).toEqual(['therapist', 'client']);
    expect(aCourseUnderWay(12).refusal('tellEndingFeelings', {})).toBe('nothing-said');
  });

  test('sadness is told from relapse, for clinicians to read', () => {
    const { course } = aCourseUnderWay(15).does('tellSadnessFromRelapse', {
      judged: 'sadness_of_ending',
      words: 'Sad and proud; sleep and scores unchanged',
    });
    expect(course.ending.sadness).toHaveLength(1);
    expect(seenBy(course, client).ending.sadness).toEqual([]);
  });
});

describe('the review of progress (E-02, MS-21)', () => {
  const listed = () =>
    aCourseUnderWay(14)
      .does('listIssue', { words: 'Tomas decides without me' }, { id: 'tomas' })
      .does('listIssue', { words: 'Carmen' }, { id: 'carmen' });
  const better = { issue: 'tomas', now: 'better', words: 'We look at the week on Sundays' } as const;

  test('cannot be finished with an issue left or with an empty “what I did” (appendix D test 14)', () => {
    const course = listed();
    expect(course.refusal('finishProgressReview', {})).toBe('no-issue-reviewed');
    course.does('reviewIssue', better);
    expect(course.attempt('finishProgressReview', {})).toMatchObject({
      refused: 'issues-left',
      values: { issues: ['carmen'] },
    });
    expect(issuesNotReviewed(course.course).map(({ id }) => id)).toEqual(['carmen']);
    course.does('reviewIssue', {
      issue: 'carmen',
      now: 'same',
      words: 'Still hard',
      whatIDid: 'I stayed at the table',
    });
    expect(course.attempt('finishProgressReview', {})).toMatchObject({
      refused: 'own-part-missing',
      values: { issue: 'tomas' },
    });
    course.does('reviewIssue', { ...better, whatIDid: 'I opened the subject on a walk' }, client);
    expect(course.does('finishProgressReview', {}).course.ending.progressReviewed).not.toBeNull();
    expect(course.course.ending.issues).toHaveLength(2);
  });

  test('takes only issues of the list, where there is one', () => {
    expect(listed().refusal('reviewIssue', { ...better, issue: 'work' })).toBe('no-such-issue');
    expect(
      aCourseUnderWay(14).does('reviewIssue', { ...better, issue: 'Carmen' }).course.ending.issues,
    ).toHaveLength(1);
  });
});

describe('what is taken along', () => {
  test('skills (E-04), supports (E-05) and stressors foreseen (E-06) are written by client or therapist', () => {
    const { course } = aCourseUnderWay(14)
      .does('keepSkill', { skill: 'Say one thing that day', example: 'The walk' }, client)
      .does('planSupport', { need: 'Somebody who hears it first', who: 'Yasmin', how: 'Sunday call' })
      .does('foreseeStressor', {
        what: 'Summer, three weeks alone',
        when: '2026-07',
        plan: 'Calls; Yasmin for one week',
      })
      .does('foreseeStressor', {
        what: 'Summer, three weeks alone',
        plan: 'As before',
        rehearsed: 'rehearsed',
      });
    expect(course.ending.skills).toHaveLength(1);
    expect(course.ending.supports[0]?.who).toBe('Yasmin');
    expect(course.ending.stressors).toMatchObject([{ rehearsed: 'rehearsed' }]);
    expect(seenBy(course, client).ending.stressors).toHaveLength(1);
  });

  test('the plan for staying well (E-07) is versioned, always the client’s to see, and says what it lacks', () => {
    const course = aCourseUnderWay(14);
    expect(planLacks(course.course)).toEqual(['the plan itself']);
    expect(course.refusal('writeRelapsePlan', { signs: {}, actions: {} })).toBe('blank');
    const setbacks = { signs: {}, actions: {}, setbacks: 'A bad week is not a bad year' };
    expect(course.attempt('writeRelapsePlan', setbacks)).toMatchObject([{ type: 'RelapsePlanWritten' }]);
    course.does('writeRelapsePlan', {
      signs: { early: [{ sign: 'I answer “fine”', domain: 'relational' }] },
      actions: {},
    });
    expect(planLacks(course.course)).toEqual([
      'early signs (1 of at least 3)',
      'triggers (0 of at least 2)',
      'people to turn to (0 of at least 2)',
      'skills (0 of at least 3)',
      'green actions',
      'amber actions',
      'red actions',
      'a way back',
    ]);
    expect(course.refusal('writeRelapsePlan', { signs: {}, actions: {}, wayBack: 'GP', version: 0 })).toBe(
      'stale',
    );
    course.does(
      'writeRelapsePlan',
      { signs: {}, actions: {}, wayBack: 'Through the GP', version: 1 },
      client,
    );
    expect(course.course.relapsePlan.earlier).toHaveLength(1);
    expect(seenBy(course.course, client).relapsePlan.plan?.version).toBe(2);
    expect(seenBy(course.course, { as: 'contact', by: 'x' }).relapsePlan.plan).toBeNull();
  });
});

describe('what comes after and the goodbye', () => {
  const discharge = { decision: 'discharge', why: 'Well', medication: 'none_taken' } as const;

  test('is decided (E-09, MS-22) with a follow-up that lies ahead (MS-24)', () => {
    const course = aCourseUnderWay(15).does(
      'decideAfter',
      { ...discharge, followUp: '2026-07-28' },
      { on: '2026-04-21' },
    );
    expect(course.course.ending.after).toMatchObject({ decision: 'discharge', followUp: '2026-07-28' });
    expect(
      course.refusal('decideAfter', { ...discharge, followUp: '2026-04-01' }, { on: '2026-04-21' }),
    ).toBe('follow-up-past');
  });

  test('names who takes over, and dates the boosters', () => {
    const course = aCourseUnderWay(15);
    for (const decision of ['step_up', 'other_therapy', 'refer'] as const) {
      expect(course.refusal('decideAfter', { ...discharge, decision })).toBe('nobody-named');
    }
    expect(course.refusal('decideAfter', { ...discharge, decision: 'booster' })).toBe('no-booster-date');
  });

  test('non-response is said without blame and with an alternative (E-11)', () => {
    const course = aCourseUnderWay(8);
    expect(course.refusal('addressNonResponse', { said: 'It has not helped enough' })).toBe('no-alternative');
    course.does('addressNonResponse', { said: 'The treatment has not fitted', alternatives: ['CBT'] });
    expect(course.course.ending.nonResponse).toHaveLength(1);
  });

  test('goodbye (E-10, MS-23) keeps what both valued and what disappointed, and hands over a plan that exists', () => {
    const course = aCourseUnderWay(16);
    expect(course.refusal('sayGoodbye', {})).toBe('nothing-said');
    expect(course.refusal('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan'] })).toBe(
      'no-plan',
    );
    course.does('writeRelapsePlan', { signs: {}, actions: {}, wayBack: 'GP' }).does('sayGoodbye', {
      clientValued: 'Being asked',
      therapistDisappointed: 'That we never met Tomas',
      handedOver: ['relapse_plan'],
    });
    expect(course.course.ending.goodbye?.handedOver).toEqual(['relapse_plan']);
  });

  test('the client says how the therapy was (E-12)', () => {
    const course = aCourseUnderWay(16).does(
      'giveTherapyFeedback',
      { satisfied: 9, mostHelpful: 'The walk' },
      client,
    );
    expect(course.course.ending.feedback).toMatchObject({
      satisfied: 9,
      wouldRecommend: 'prefers_not_to_say',
    });
    expect(course.refusal('giveTherapyFeedback', { satisfied: 11 }, client)).toBe('form: satisfied too-high');
    expect(course.refusal('giveTherapyFeedback', { satisfied: 9 })).toBe('not-yours');
    expect(course.refusal('giveTherapyFeedback', {}, client)).toBe('nothing-said');
    const inWords = course.does('giveTherapyFeedback', { mostHelpful: 'The walk' }, client);
    expect(inWords.course.ending.feedback?.satisfied).toBeNull();
  });
});
