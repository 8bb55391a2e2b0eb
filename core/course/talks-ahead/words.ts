import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what its fields ask for. */
export const words = {
  en: {
    acts: {
      planSaying: 'Plan how a feeling is to be said: to whom, in which words, in what tone and when (T-04).',
      planConversation: 'Plan a conversation step by step, with what to say at each (T-07).',
    },
    fields: {
      words: 'The words',
      about: 'What it is about',
      say: 'What to say',
      steps: 'Plan at least one step.',
    },
  },
};

/** Why something cannot be planned so. */
export const refuseBecause = refusalsOf({
  'to-whom': { en: 'Say to whom: choose one of the client’s people, or write who it is.' },
});
