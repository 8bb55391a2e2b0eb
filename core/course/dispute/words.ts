import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts written in a catalogue do. */
export const words = {
  en: {
    rateDispute:
      'Rate with the client how much a dispute distresses them and gets in the way of daily life, 0 to 10 each.',
  },
};

/** Why somebody’s yes to a joint session is not taken. */
export const refuseBecause = refusalsOf({
  'joint-planned-anew': {
    en: 'The joint session was planned anew since this was read. Read what is planned now, then say yes or no to that.',
  },
});
