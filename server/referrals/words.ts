/** Why something of referrals is refused, by code. */
export const refusedReferrals = {
  en: {
    stale:
      'Somebody changed these settings while you wrote. Open the page again, so that nothing of theirs is lost.',
    'not-here': 'Name people who work here now.',
    'may-not-take':
      'Whoever only leads groups or books reads no record. Name therapists, supervisors, managers or administrators.',
    'no-clinician':
      'Before anybody can ask for help by the form, name a therapist or supervisor who takes referrals: danger that is told is answered by a clinician.',
    'not-a-therapist': 'Choose somebody who gives therapy here now.',
    'still-open': 'Close the referral first, with the reason.',
    'has-a-course':
      'A course began from this referral, and it goes with that client. Ask their therapist, who can have the client erased.',
    'not-alike': 'This client is not one of those who may be the same person. Open the page again.',
    'form-closed': 'This form is closed just now.',
  },
} as const;

export const referralWords = {
  en: {
    target: 'Give whole days from 1 to 1000, or leave it empty.',
    months: 'Give whole months, from 1 to 120.',
    asTheService: 'As this service begins every course.',
    reason: 'Say why it is erased: they asked for it, or it was a mistake.',
  },
};
