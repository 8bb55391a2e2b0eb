import { refusalsOf } from '#core/words/refusals.ts';

/** What the fields of a booking ask for. */
export const fieldWords = {
  en: { clientAgreed: 'How the client agreed', othersAgreed: 'How the others agreed' },
};

/** Why a joint session is not booked. */
export const refuseBecause = refusalsOf({
  'joint-not-agreed': {
    en: 'Ask the client first, and then whoever is invited, whether they agree to meet together for this one aim. Write how each said so.',
  },
});
