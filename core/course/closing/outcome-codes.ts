/** How a course turned out by its scores; several may hold at once. IPT protocol reference, 6.4. */
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
