import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of choosing a treatment together do, and what their fields ask for. */
export const words = {
  en: {
    acts: {
      tellWhatMatters: 'Say what matters to the client in a treatment, in their words.',
      recordChoice: 'Write down which treatment was chosen, out of which, and why.',
      answerChoice: 'Say whether a choice of treatment is one’s own too: a choice is made by two.',
    },
    fields: {
      talkedOver: 'Choose what was talked over.',
      chosen: 'Choose what was decided on.',
      why: 'Why this one',
      answer: 'Choose an answer.',
    },
  },
};

/** Why a choice is not taken, or not answered. */
export const refuseBecause = refusalsOf({
  'nothing-matters-yet': { en: 'Choose at least one thing, or say it in words.' },
  'no-such-choice': { en: 'There is no such choice in this course: write one first, then answer it.' },
  'choice-changed': { en: 'Another choice has been written down since. Read that one and answer it.' },
  'choice-your-own': {
    en: 'You wrote this choice down. The other one of you says whether it is theirs too.',
  },
  'chosen-not-talked-over': {
    en: 'Only what was talked over can be chosen: tick it among what was talked over, too.',
  },
});
