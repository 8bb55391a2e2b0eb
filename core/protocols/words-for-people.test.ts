import { expect, it } from 'vitest';
import { deficitsStrategies } from '../course/deficits-strategies.ts';
import { disputeStrategies } from '../course/dispute-strategies.ts';
import { emotions } from '../course/feelings-emotions.ts';
import { griefStrategies } from '../course/grief-strategies.ts';
import { supportTypes } from '../course/inventory-person.ts';
import { reviewPoints } from '../course/review-points.ts';
import { techniques as marked } from '../course/session-room-facts.ts';
import { suitabilityRuleIds } from '../course/suitability-rules.ts';
import { transitionStrategies } from '../course/transition-strategies.ts';
import { stopRules } from '../course/urgency.ts';
import { problemAreas } from './areas/areas.ts';
import { feelingFamilies, wideFeelings } from './feelings.ts';
import { supportKinds } from './inventory-prompts.ts';
import { ipt } from './ipt.ts';
import { stopAndReferActions, suitabilityAdvice } from './suitability.ts';
import { techniques } from './techniques.ts';

it('every suitability rule SU-01 to SU-25 says what it means and leads to', () => {
  expect(suitabilityAdvice.map(({ id }) => id)).toEqual([...suitabilityRuleIds]);
});

it('every stop-and-refer rule SR-01 to SR-17 says what to do', () => {
  expect(Object.keys(stopAndReferActions)).toEqual([...stopRules]);
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
