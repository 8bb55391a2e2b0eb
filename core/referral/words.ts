import { refusalsOf } from '#core/words/refusals.ts';

/** Why something cannot be done with a referral, whatever it is. */
export const refuseBecause = refusalsOf({
  'not-received': { en: 'This referral has not been written in yet. Write it in first.' },
  'day-to-come': { en: '{{on}} has not come yet. Give today, or the day on which it was.' },
  'before-it-came': { en: 'The referral came on {{on}}. Give that day or a later one.' },
  closed: { en: 'This referral was closed on {{on}}. Take it up again first.' },
  begun: { en: 'A course has begun from this referral. Write there what is new.' },
});
