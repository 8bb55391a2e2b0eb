import { refusalsOf } from '#core/words/refusals.ts';

/** Why this cannot be decided. */
export const refuseBecause = refusalsOf({
  unsuitable: {
    en: 'A yes to {{which}} does not go with “suitable”: choose suitable with adaptation, not now or not suitable.',
  },
  'rule-stops': {
    en: 'A yes to {{which}} stops IPT, adapted too: choose not now or not suitable, and say what comes instead.',
  },
  'no-tie': {
    en: 'No tie to people or events was found, and none is looked for. IPT works on that tie: look for it together, or offer something else.',
  },
  'does-not-fit': {
    en: 'On {{on}} it was decided that IPT does not fit now. Decide anew with what has changed, or close the course and say what comes instead.',
  },
  'not-screened': {
    en: 'Ask about psychosis, mania, substances and safety at home before you decide that IPT fits. Preferring not to say is an answer.',
  },
});

/** What decision-within-rules.ts says. */
export const decisionWithinRulesWords = {
  en: {
    sayWhatIsChanged:
      'Say what is changed to make it fit, where the client is referred, or what is offered instead.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    mainProblem: 'The main problem',
    sayWhetherItIsTied: 'Ask whether it is tied to people or events, and choose the answer.',
    sayWhatIsDecided: 'Choose what is decided.',
    reason: 'The reason',
    giveAtLeastOneReason: 'Give at least one reason for the decision.',
    keepThisUnder40Reasons: 'Keep this under 40 reasons.',
  },
};

/** What suitability.ts says. */
export const suitabilityWords = {
  en: {
    decideWhetherIptFits:
      'Decide whether IPT fits this client now, with reasons and the clinician who decided.',
    safetyAtHomeIsAsked:
      'Safety at home is asked of the client alone. Record it as not asked until that has happened.',
  },
};
