import { refusalsOf } from '#core/words/refusals.ts';

/** Why a formulation is not given to the client. */
export const refuseBecause = refusalsOf({
  'areas-not-rated': {
    en: 'MS-11: rate every problem area first ({{left}} left), or say why not.',
  },
  'draft-unread': {
    en: 'Parts of this text were filled from the chart and nobody has said that they read them. Read them, say so, and save it again.',
  },
});
