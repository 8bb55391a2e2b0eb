import { expect, it } from 'vitest';
import { emotions } from '#core/course/feelings/emotions.ts';
import { feelingFamilies, wideFeelings } from '#core/course/feelings/families.ts';
import { disputeStageIds } from '#core/course/focus/state.ts';
import { supportTypes } from '#core/course/inventory/person.ts';
import { reviewPoints } from '#core/course/reviews/check-points.ts';
import { stopAndReferActions, stopRules } from '#core/course/risk/stop-rules.ts';
import { suitabilityAdvice } from '#core/course/suitability/advice.ts';
import { suitabilityRuleIds } from '#core/course/suitability/rules.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';

it('every suitability rule SU-01 to SU-25 says what it means and leads to', () => {
  expect(suitabilityAdvice.map(({ id }) => id)).toEqual([...suitabilityRuleIds]);
  expect([...suitabilityRuleIds]).toEqual(
    'SU-01 SU-02 SU-03 SU-04 SU-05 SU-06 SU-07 SU-08 SU-09 SU-10 SU-11 SU-12 SU-13 SU-14 SU-15 SU-16 SU-17 SU-18 SU-19 SU-20 SU-21 SU-22 SU-23 SU-24 SU-25'.split(
      ' ',
    ),
  );
});

it('every stop-and-refer rule SR-01 to SR-17 says what to do', () => {
  expect(Object.keys(stopAndReferActions)).toEqual([...stopRules]);
  expect([...stopRules]).toEqual(
    'SR-01 SR-02 SR-03 SR-04 SR-05 SR-06 SR-07 SR-08 SR-09 SR-10 SR-11 SR-12 SR-13 SR-14 SR-15 SR-16 SR-17'.split(
      ' ',
    ),
  );
});

it('every feeling has one word and a message of its own (T-04)', () => {
  expect(new Set(emotions).size).toBe(emotions.length);
  for (const { message } of feelingFamilies) expect(message).not.toBe('');
  expect(wideFeelings.map(({ id }) => id)).toEqual(['upset', 'bad', 'not_sure']);
});

it('the kinds of support and the stages of a dispute that charts hold are still known', () => {
  expect(supportTypes).toEqual([
    'emotional',
    'practical',
    'informational',
    'companionship',
    'affirmation',
    'crisis',
  ]);
  expect(disputeStageIds).toEqual(['renegotiation', 'impasse', 'dissolution']);
});

it('each check-point can be reviewed by its key', () => {
  for (const { key } of ipt.checkPoints) expect(reviewPoints).toContain(key);
});
