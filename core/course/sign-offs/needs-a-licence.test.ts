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

  const fits = {
    mainProblem: 'Low since the move',
    linkedToRelationships: 'yes' as const,
    screen: {
      psychosis: 'no' as const,
      bipolar: 'no' as const,
      substances: 'no' as const,
      violenceAtHome: 'no' as const,
      violenceAsked: 'alone' as const,
    },
    decision: 'suitable' as const,
    reasons: ['The tie is clear'],
  };
  test('whether IPT fits, or what the problem is called, is decided by a named clinician with a licence; the refusal names who can (9.1, S002-54)', () => {
    const none = { licence: 'none' as const, mayDecide: ['Lorena Paz', 'Ruth Oke'] };
    const said = { refused: 'licence-to-decide', values: { who: 'Lorena Paz, Ruth Oke' } };
    const story = aCourseUnderWay(1);
    expect(story.attempt('decideSuitability', fits, none)).toMatchObject(said);
    expect(story.attempt('tellDiagnosis', { called: 'depression' }, none)).toMatchObject(said);
    const nobody = { licence: 'none' as const };
    expect(story.refusal('decideSuitability', fits, nobody)).toBe('licence-to-decide-ask');
    story.does(
      'decideSuitability',
      { ...fits, clinician: 'Somebody typed' },
      { as: 'supervisor', by: 'lorena', name: 'Lorena Paz', licence: 'licensed' },
    );
    const [decided] = story.course.suitability.decisions.slice(-1);
    expect(decided).toMatchObject({ by: 'lorena', clinician: 'Lorena Paz' });
    expect(decided).not.toHaveProperty('licence');
    story.does('decideSuitability', fits, { licence: 'lapsed', name: 'Ana Sousa' });
    expect(story.course.suitability.decisions.at(-1)).toMatchObject({
      clinician: 'Ana Sousa',
      licence: 'ran_out',
    });
    const unlisted = aCourseUnderWay(1).does('decideSuitability', fits, { name: 'Ana Sousa' });
    expect(unlisted.course.suitability.decisions.at(-1)?.clinician).toBe('Ana Sousa');
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
