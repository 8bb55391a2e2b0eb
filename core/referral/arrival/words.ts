import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    tooLong: 'This can be up to 200 characters.',
    noTelephone: 'A telephone number has at least five digits. Give it whole, or leave it empty.',
    sayWho: 'Say who asks for help: the person themselves, a GP or somebody else.',
    sayWay: 'Say how it came: by letter, telephone, e-mail or in person.',
    sayOutcome: 'Say whether they were reached.',
    fields: { why: 'The reason', contact: 'What was said' },
    says: {
      receiveReferral:
        'Write in a referral that came by letter, telephone, e-mail or in person, or by the form of the public pages.',
      sayParticularsAnew:
        'Say anew who somebody is and what they prefer, as a whole; what was said before stays in the record.',
      setPriority: 'Say how soon somebody is to be seen, and why.',
      noteContact: 'Note that somebody was reached, or could not be.',
    },
    sentences: {
      ReferralReceived: 'The referral came.',
      ParticularsSaidAnew: 'It was said anew who they are and what they prefer.',
      PrioritySet: 'It was said anew how soon they are to be seen.',
      ContactNoted: 'Somebody tried to reach them.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  received: { en: 'This referral has been written in already. Nothing needs to change.' },
  'as-it-was': { en: 'This is what stands there already. Nothing needs to change.' },
  'no-way-to-reach': {
    en: 'Give a telephone number, an e-mail address or a GP, so that somebody can get in touch.',
  },
});
