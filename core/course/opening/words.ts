import { refusalsOf } from '#core/words/refusals.ts';

/** Why a course is not opened. */
export const refuseBecause = refusalsOf({
  'no-such-protocol': {
    en: 'The protocol {{id}} in the edition {{edition}} is not offered here. Choose one from the list.',
  },
  'outside-ages': {
    en: 'The client is {{age}} years old, and this protocol is for people from {{from}} on. Choose another form of help, or write why this one all the same.',
  },
});
