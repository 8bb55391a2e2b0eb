/** What letters say, by what they are about. */
export const inMail = {
  en: {
    /** Stands in place of a link that is not the reader's. */
    linkLeftOut: '[the link is shown only to whom the letter is for]',
    finding: {
      subject: 'Somebody looked for a client’s record in an emergency',
      text: '{{who}} looked for a client by name in Kith, as an emergency. Each record that was found keeps the reason that was given, for its client and their therapist to read. If you do not know why this was needed, ask {{who}}.',
    },
    passwordLink: {
      subject: 'A link for a new password was made for you',
      text: '{{who}} made a link with which a new password can be chosen for your account, good once and for an hour. It opens nothing without the second step of your sign-in. If you did not ask for it, tell your service at once.',
    },
    passwordLinkMade: {
      subject: 'A link for a colleague’s new password was made',
      text: '{{who}} made a link with which {{whose}} can choose a new password. Nobody signs in with it without the second step of {{whose}}. If this is not right, ask both.',
    },
    takenUpAgain: {
      subject: 'An account was taken up again',
      text: 'The account of {{whose}}, who had left, was taken up again by an invitation, with a new password. If this is not right, tell an administrator at once.',
    },
  },
} as const;

/** Why Kith does not start with the sender it was given. */
export const troubleWithPost = {
  en: {
    ampersand:
      'The sender in KITH_SMTP_URL is cut off by an “&”. Write it as %26, such as ?from=Grün %26 Weiß <kith@example.org>.',
    sender:
      'Letters cannot come from “{{from}}”. Give ?from= in KITH_SMTP_URL as a name and an address, such as ?from=Praxis Grün <kith@example.org>.',
  },
} as const;
