import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { canThisWait } from './choosing.ts';

const decisionId = 'decision';
const option = (label: string) => ({ decisionId, label, safe: 'yes' as const });
const started = (lasting: 'none' | 'family' = 'none') =>
  aCourseAtWork().does(
    'startDecision',
    { problem: 'Stay or go', lasting, personIds: ['tomas'] },
    { id: decisionId },
  );
const withThree = (lasting: 'none' | 'family' = 'none') =>
  started(lasting)
    .does('writeOption', option('Ask for two evenings'), { id: 'ask' })
    .does('writeOption', option('Stay with Yasmin for a while'), { id: 'go' })
    .does('writeOption', { ...option('Leave it as it is'), kind: 'leave_as_is' }, { id: 'leave' });
const choose = (optionId: string) => ({ decisionId, optionId, whyChosen: 'It is small' });

describe('a decision analysis (T-06, T-12)', () => {
  it('cannot be chosen from fewer than three options, nor without leaving things as they are', () => {
    const two = started().does('writeOption', option('Ask'), { id: 'ask' }).does('writeOption', option('Go'));
    expect(two.attempt('chooseOption', choose('ask'))).toMatchObject({
      refused: 'three-options',
      values: { written: 2 },
    });
    const three = two.does('writeOption', option('Shout'));
    expect(three.refusal('chooseOption', choose('ask'))).toBe('leave-as-is');
  });

  it('asks the client for an idea before the therapist adds one', () => {
    const own = { ...option('Write a letter'), whose: 'therapist' as const };
    expect(started().refusal('writeOption', own)).toBe('client-first');
    expect(withThree().does('writeOption', own).course.decisions.decisions[0]?.options).toHaveLength(4);
    expect(withThree().attempt('writeOption', own, { as: 'client' })).toMatchObject({
      refused: 'not-yours',
      values: { field: 'whose' },
    });
  });

  it('cannot be chosen while an option may be unsafe and nobody has looked at it', () => {
    const unsure = withThree().does(
      'writeOption',
      { ...option('Follow him'), safe: 'unsure' },
      { id: 'follow' },
    );
    expect(unsure.attempt('chooseOption', choose('ask'))).toMatchObject({
      refused: 'review-first',
      values: { option: 'follow' },
    });
    unsure.does('reviewOption', {
      decisionId,
      optionId: 'follow',
      finding: 'not_safe',
      why: 'He would be angry',
    });
    expect(unsure.refusal('chooseOption', choose('follow'))).toBe('not-safe');
    unsure.does('chooseOption', { ...choose('ask'), backup: 'Write it down', planDate: '2026-02-14' });
    expect(unsure.course.decisions.decisions[0]?.choices).toMatchObject([
      { optionId: 'ask', backup: 'Write it down' },
    ]);
  });

  it('is looked at again when an unsafe option is rewritten', () => {
    const again = withThree()
      .does('writeOption', { ...option('Follow him'), safe: 'no' }, { id: 'follow' })
      .does('reviewOption', { decisionId, optionId: 'follow', finding: 'safe_enough', why: 'By day' })
      .does('writeOption', { ...option('Follow him at night'), id: 'follow', version: 1, safe: 'no' });
    expect(again.refusal('chooseOption', choose('ask'))).toBe('review-first');
  });

  it('asks whether it can wait when it would last and depression is severe', () => {
    const answers = [3, 3, 3, 3, 2, 2, 2, 2, 0];
    const severe = withThree('family').does('answerMeasure', { instrument: 'phq-9', answers });
    const [decision] = severe.course.decisions.decisions;
    expect(decision && canThisWait(severe.course, decision)).toBe('ask');
    expect(severe.refusal('chooseOption', choose('go'))).toBe('can-this-wait');
    severe.does('chooseOption', {
      ...choose('go'),
      canItWait: 'talked_it_over',
      whyNotWait: 'The lease ends',
    });
    expect(severe.course.decisions.decisions[0]?.choices).toHaveLength(1);
  });

  it('does not ask it for something small, when mood is better, or for leaving things as they are', () => {
    const answers = [3, 3, 3, 3, 2, 2, 2, 2, 0];
    const small = withThree().does('answerMeasure', { instrument: 'phq-9', answers });
    expect(small.does('chooseOption', choose('go')).course.decisions.decisions[0]?.choices).toHaveLength(1);
    const better = withThree('family').does('answerMeasure', {
      instrument: 'phq-9',
      answers: [1, 1, 1, 1, 1, 1, 1, 1, 0],
    });
    expect(better.does('chooseOption', choose('go')).course.decisions.decisions[0]?.choices).toHaveLength(1);
    const leave = withThree('family').does('answerMeasure', { instrument: 'phq-9', answers });
    expect(leave.does('chooseOption', choose('leave')).course.decisions.decisions[0]?.choices).toHaveLength(
      1,
    );
  });

  it('refuses what is not in the record, and a problem written over a newer one', () => {
    expect(withThree().refusal('chooseOption', choose('nothing'))).toBe('no-such-option');
    expect(aCourseAtWork().refusal('frameDecision', { decisionId, problem: 'x' })).toBe('no-such-decision');
    const rewritten = started().does('frameDecision', { decisionId, problem: 'The summer', version: 1 });
    expect(rewritten.refusal('frameDecision', { decisionId, problem: 'y', version: 1 })).toBe('stale');
  });

  it('keeps what came of it, and shows the client the finding without the reasoning', () => {
    const { course } = withThree()
      .does('reviewOption', { decisionId, optionId: 'go', finding: 'safe_enough', why: 'SECRET' })
      .does('chooseOption', choose('ask'))
      .does('reviewDecision', { decisionId, happened: 'He agreed', goOn: 'keep' });
    const seen = JSON.stringify(seenBy(course, { as: 'client', by: 'leila' }).decisions);
    expect(seen).toContain('He agreed');
    expect(seen).not.toContain('SECRET');
    expect(seenBy(course, { as: 'administrator', by: 'a' }).decisions.decisions).toEqual([]);
  });
});
