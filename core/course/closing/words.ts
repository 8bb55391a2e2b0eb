import { refusalsOf } from '#core/words/refusals.ts';

/** What closing says, and no sentence of the code does yet. */
export const words = {
  en: {
    finishFirst: 'Record the early finish first (PD-25): the reason, and what was still done of the ending.',
    neverNamed: 'The ending was never named aloud. Name it and ask what it is like to be finishing.',
    nothingDecided: 'Nothing has been decided about what comes after. Decide it with the client.',
    notHandedOver:
      'The final measures and the plan have not been handed to the client. Say goodbye and record what was handed over.',
    noFormulation: 'The client has not agreed to a formulation.',
    noFinalScore:
      'There is no score of the last session or since. Ask the measure once more, or pass this with the reason.',
  },
};

export const refuseBecause = refusalsOf({
  'death-untold': {
    en: 'An alarm from before is still open. Record first, as an early finish, that the client has died; the alarm is closed then, with what is known of it.',
  },
  'risk-unsaid': { en: 'Say whether risk was checked, or that the client could not be reached.' },
});
