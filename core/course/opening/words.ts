import { refusalsOf } from '#core/words/refusals.ts';

/** Why a course is not opened. */
export const refuseBecause = refusalsOf({
  'no-such-protocol': {
    en: 'The protocol {{id}} in the edition {{edition}} is not offered here. Choose one from the list.',
  },
  'minors-off': {
    en: 'The client is a minor, and this service has not set who consents for one. Who runs the service sets it in the settings; until then no course with a minor is opened.',
  },
  'older-than-ages': {
    en: 'The client is {{age}} years old, and this protocol is for people up to {{to}}. Choose another form of help, or write why this one all the same.',
  },
  'outside-ages': {
    en: 'The client is {{age}} years old, and this protocol is for people from {{from}} on. Choose another form of help, or write why this one all the same.',
  },
});
