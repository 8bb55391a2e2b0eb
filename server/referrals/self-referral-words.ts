/** What the form says by which somebody asks for help here themselves. */
export const selfReferral = {
  en: {
    title: 'Ask for help here',
    lead: 'You can ask for help at {{service}} yourself, with this form. You need no account and no letter.',
    notAtOnce:
      'Nobody reads this form at once, and not at night. If you are in danger, or it cannot wait, call one of the numbers above now.',
    who: 'What you write is kept locked, and only those who answer requests here read it. Somebody gets in touch with you in working hours. If no treatment comes of it, what you wrote is erased after {{months}} months.',
    kept: 'This form sets no cookies and keeps nothing on this device. What you send is kept by {{service}}, as said above.',
    optional: 'You may leave this out.',
    wrong: 'This is not sent yet. Look at what stands in red; all that you wrote is still here.',
    first: 'First: are you safe?',
    danger:
      'Do you have thoughts of being dead, of hurting yourself or somebody else, or are you in danger from somebody?',
    dangerAs: { yes: 'Yes', no: 'No' },
    sayDanger: 'Please say yes or no. If it is yes, the numbers to call stand here.',
    dangerWords: 'If you like, say more',
    now: 'Please do not wait for us with this',
    nowSays:
      'Call one of these numbers now. You don’t have to be sure it’s “bad enough” to call. You can send this form too: a clinician is told, but may not read it today.',
    about: 'About you',
    fields: {
      name: 'Your name',
      born: 'Your date of birth',
      phone: 'Telephone',
      email: 'E-mail',
      reach: 'How may we get in touch?',
      message: 'May we leave a message?',
    },
    reach: { phone: 'By telephone', text: 'By text message', email: 'By e-mail', letter: 'By letter' },
    message: { yes: 'Yes', no: 'No, others may hear it', not_said: 'I’d rather not say' },
    what: 'What brings you',
    concern: 'What is difficult for you just now?',
    hopes: 'What would you like to be different?',
    people: 'Your doctor, and somebody close',
    gp: { name: 'Your doctor’s name', practice: 'Where they work', phone: 'Their telephone' },
    kin: {
      name: 'Somebody close to you',
      relation: 'Who they are to you',
      phone: 'Their telephone',
    },
    prefers: 'What would suit you',
    therapist: 'Would you rather see',
    therapistAs: { no_preference: 'Either', woman: 'A woman', man: 'A man' },
    times: 'Which days and times',
    place: 'Where: here, by telephone, by video',
    interpreter: 'Language, or an interpreter you need',
    send: 'Send',
    sent: 'Thank you. It has reached us.',
    sentSays:
      'Somebody gets in touch with you in working hours, in the way you chose. You need not send it again.',
    sentDanger:
      'You said that you may be in danger. A clinician is told, but nobody reads this at once: please call one of these numbers now.',
    closed: 'This form is closed just now',
    closedSays: 'You can reach this service in another way.',
    ask: 'How to ask for help here',
  },
};
export type SelfReferralWords = (typeof selfReferral)['en'];
