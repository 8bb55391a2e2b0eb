import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts on how it began do, and what their fields ask for. */
export const words = {
  en: {
    acts: {
      tellHowItBegan: 'Answer the four questions on what was going on when this began or got worse.',
      tellWhatLiesBehind: 'Say what may lie behind trouble with others; nobody is asked to tell it anew.',
    },
    fields: {
      answer: 'Choose an answer for each question that you answer.',
      answers: 'Answer at least one of the four questions.',
      factors: 'Choose at least one, or leave it for later.',
    },
  },
};

/** Why an answer on how it began is not taken. */
export const refuseBecause = refusalsOf({
  'answered-twice': { en: 'Answer each of these once.' },
});
