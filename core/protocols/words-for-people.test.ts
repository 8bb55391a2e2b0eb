import { expect, it } from 'vitest';
import { emotions } from '../course/feelings-emotions.ts';
import { supportTypes } from '../course/inventory-person.ts';
import { suitabilityRuleIds } from '../course/suitability-rules.ts';
import { stopRules } from '../course/urgency.ts';
import { feelingFamilies, wideFeelings } from './feelings.ts';
import { supportKinds } from './inventory-prompts.ts';
import { stopAndReferActions, suitabilityAdvice } from './suitability.ts';

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
