/** What a rule does to the decision when its answer is yes. */
export type RuleResult = 'indicates' | 'adapts' | 'not_now' | 'stops';

export interface SuitabilityRule {
  id: string;
  asks: string;
  result: RuleResult;
}

/** The questions of fit; source: IPT protocol reference, 9.1. Order and ids are the reference's. */
const table = {
  en: [
    {
      id: 'SU-01',
      asks: 'Is there an episode of depression, or of the target problem?',
      result: 'indicates',
    },
    { id: 'SU-02', asks: 'Can the client see, or look for, a tie to people or events?', result: 'indicates' },
    { id: 'SU-03', asks: 'Is there a problem that can be named?', result: 'indicates' },
    { id: 'SU-04', asks: 'Does the client like a short, practical, structured way?', result: 'indicates' },
    { id: 'SU-05', asks: 'Do they want to work on present relationships?', result: 'indicates' },
    { id: 'SU-06', asks: 'Can they come weekly, in private, for the planned number?', result: 'indicates' },
    { id: 'SU-07', asks: 'Is it mild or moderate?', result: 'indicates' },
    { id: 'SU-08', asks: 'Is it severe, without psychosis?', result: 'adapts' },
    { id: 'SU-09', asks: 'Is it a first episode, or high conflict in a young person?', result: 'indicates' },
    { id: 'SU-10', asks: 'Is there marked avoidance as a lasting trait?', result: 'adapts' },
    { id: 'SU-11', asks: 'Is it chronic with no recent event?', result: 'adapts' },
    { id: 'SU-12', asks: 'Is there a personality disorder beside it?', result: 'adapts' },
    { id: 'SU-13', asks: 'Is there an anxiety disorder beside it?', result: 'adapts' },
    { id: 'SU-14', asks: 'Does a variant fit better (trauma, eating, perinatal, age)?', result: 'adapts' },
    { id: 'SU-15', asks: 'Is there psychosis now?', result: 'not_now' },
    { id: 'SU-16', asks: 'Is there mania now, or bipolar I without medication?', result: 'not_now' },
    { id: 'SU-17', asks: 'Is dependence on a substance active and the main problem?', result: 'not_now' },
    { id: 'SU-18', asks: 'Is there a suicidal crisis that needs more care?', result: 'not_now' },
    { id: 'SU-19', asks: 'Is there a marked impairment of thinking?', result: 'adapts' },
    { id: 'SU-20', asks: 'Is there anorexia at low weight?', result: 'not_now' },
    { id: 'SU-21', asks: 'Is there violence at home now?', result: 'adapts' },
    { id: 'SU-22', asks: 'Is treatment coerced, with no wish to change?', result: 'stops' },
    { id: 'SU-23', asks: 'Is there no interpersonal side to it, and no interest in one?', result: 'stops' },
    { id: 'SU-24', asks: 'Did IPT help before?', result: 'indicates' },
    { id: 'SU-25', asks: 'Does the client not want therapy, or lack capacity?', result: 'stops' },
  ] as const satisfies readonly SuitabilityRule[],
};
export const suitabilityRules = table.en;

export type SuitabilityRuleId = (typeof suitabilityRules)[number]['id'];
export const suitabilityRuleIds = suitabilityRules.map((rule) => rule.id) as [
  SuitabilityRuleId,
  ...SuitabilityRuleId[],
];
