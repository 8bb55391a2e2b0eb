import { refusalsOf } from '#core/words/refusals.ts';

/** Why a rating is not kept. */
export const refuseBecause = refusalsOf({
  'recording-not-agreed': {
    en: 'The client has not agreed to recordings, so none can be named. Rate from having been there or from the notes, or ask the client first.',
  },
  'own-session': {
    en: 'This therapy was yours when the session was held. Somebody else rates it as the supervisor.',
  },
  'not-of-this-protocol': {
    en: 'The protocol of this course has no {{named}} to rate. Choose from what is listed.',
  },
  'not-heard': {
    en: 'A drift that needs an ear is marked by whoever listened. Say that you were there or heard the recording, or leave it out.',
  },
});
