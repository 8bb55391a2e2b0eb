import { expect, it } from 'vitest';
import { deficitsStrategies } from '#core/course/deficits/strategies.ts';
import { disputeStrategies } from '#core/course/dispute/strategies.ts';
import { emotions } from '#core/course/feelings/emotions.ts';
import { feelingFamilies, wideFeelings } from '#core/course/feelings/families.ts';
import { griefStrategies } from '#core/course/grief/strategies.ts';
import { supportTypes } from '#core/course/inventory/person.ts';
import { supportKinds } from '#core/course/inventory/prompts.ts';
import { reviewPoints } from '#core/course/reviews/check-points.ts';
import { stopAndReferActions, stopRules } from '#core/course/risk/stop-rules.ts';
import { techniqueIds as marked } from '#core/course/session-room/shapes.ts';
import { suitabilityAdvice } from '#core/course/suitability/advice.ts';
import { suitabilityRuleIds } from '#core/course/suitability/rules.ts';
import { transitionStrategies } from '#core/course/transition/strategies.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { techniques } from './techniques.ts';

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
  expect(wideFeelings.map(({ id }) => id)).toEqual(['upset', 'bad']);
});

it('every kind of support that the chart knows has its words', () => {
  expect(supportKinds.map(({ id }) => id).sort()).toEqual([...supportTypes].sort());
});

it('the strategies that the chapters record are those of the areas', () => {
  const ids = (area: keyof typeof problemAreas) => problemAreas[area].strategies.map(({ id }) => id);
  expect(ids('grief')).toEqual([...griefStrategies]);
  expect(ids('role_dispute')).toEqual([...disputeStrategies]);
  expect(ids('role_transition')).toEqual([...transitionStrategies]);
  expect(ids('interpersonal_deficits')).toEqual([...deficitsStrategies]);
});

it('the techniques marked in a session are those of the register, T-01 to T-17', () => {
  expect(techniques.map(({ id }) => id)).toEqual([...marked]);
});

it('each check-point can be reviewed by its key', () => {
  for (const { key } of ipt.checkPoints) expect(reviewPoints).toContain(key);
});
