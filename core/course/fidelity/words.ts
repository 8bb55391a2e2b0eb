import { refusalsOf } from '#core/words/refusals.ts';

/** Why a rating is not kept. */
export const refuseBecause = refusalsOf({
  'not-heard': {
    en: 'A drift that needs an ear is marked by whoever listened. Say that you were there or heard the recording, or leave it out.',
  },
});
