export const outcomeCodes = [
  'remission',
  'recovery',
  'reliable_recovery',
  'reliable_improvement',
  'response',
  'minimal_change',
  'reliable_deterioration',
  'not_measured',
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];
