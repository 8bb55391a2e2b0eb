import { describe, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

describe('a decision that needs a licence', () => {
  const answer = {
    asked: 'A plan',
    said: 'None now',
    decided: 'Sister stays',
    why: 'Safe tonight',
    actions: ['more_contact' as const],
    nextReview: 'Tomorrow',
  };
  test('is not taken by somebody who is known to have none, and refuses nobody where no list is kept', () => {
    const story = aCourseUnderWay(1).does('raiseAlarm', {}, { as: 'client', id: 'alarm' });
    const by = { alarm: 'alarm', ...answer };
    expect(story.refusal('answerAlarm', by, { licence: 'none' })).toBe('needs-a-licence');
    expect(story.refusal('tellDiagnosis', { called: 'depression' }, { licence: 'none' })).toBe(
      'needs-a-licence',
    );
    story.does('answerAlarm', by, { licence: 'licensed' });
    expect(story.course.risk.alarms[0]?.answer).not.toHaveProperty('licence');
    const late = aCourseUnderWay(1).does('raiseAlarm', {}, { as: 'client', id: 'alarm' });
    late.does('answerAlarm', by, { licence: 'lapsed' });
    expect(late.course.risk.alarms[0]?.answer?.licence).toBe('ran_out');
    const flag = { rule: 'SR-01' as const, what: 'Seen', action: 'Called' };
    late.does('flagStopAndRefer', flag, { id: 'flag' });
    late.does('settleStopAndRefer', { flag: 'flag', what: 'Cared for' }, { licence: 'lapsed' });
    expect(late.course.risk.flags[0]?.settled?.licence).toBe('ran_out');
    const other = aCourseUnderWay(1).does('raiseAlarm', {}, { as: 'client', id: 'alarm' });
    other.does('answerAlarm', by);
  });

  test('is no answer to an alarm for the same day, after the full talk of whoever leads the group (12.1)', () => {
    const story = aCourseUnderWay(1).does(
      'raiseAlarm',
      { words: 'Said she was tired of it', urgency: 'same_day' },
      { id: 'alarm' },
    );
    story.does('answerAlarm', { alarm: 'alarm', ...answer }, { licence: 'none' });
  });
});
