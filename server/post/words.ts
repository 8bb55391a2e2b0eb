/** What e-mails say, by what they are about. Another language says it in `without-app/mail.ts` of its folder in `web/messages`. */
export const inMail = {
  en: {
    invitation: {
      subject: 'You have been invited to {{service}}',
      text: 'Hello {{first}},\n\n{{service}} has invited you to make an account. Open this link within 14 days and choose a password:\n\n{{link}}\n\nIf you did not expect this e-mail, do nothing.',
    },
    reset: {
      subject: 'Choose a new password',
      text: 'Somebody asked for a new password for your account. If it was you, open this link within an hour:\n\n{{link}}\n\nIf it was not you, do nothing: your password stays as it is.',
    },
    passwordChanged: {
      subject: 'Your password was changed',
      text: 'The password of your account has just been changed, and every other device was signed out. If it was not you, choose a new password at once and tell the service.',
    },
    secondFactorEnded: {
      subject: 'The second step of your sign-in was ended',
      text: '{{who}} ended the second step of your sign-in, and you were signed out everywhere. Sign in with your password and set it up anew on the page of your account. If you did not ask for this, tell your service at once.',
    },
    emergency: {
      subject: 'A record of yours was opened in an emergency',
      text: '{{who}} opened a record that you hold, as an emergency. The reason given and the record are here:\n\n{{link}}',
    },
    alarm: {
      subject: 'Somebody needs an answer from you in Kith',
      text: 'Something has come up in a course that you hold or supervise, and it waits for a clinician to answer it. Sign in and read it.',
      textWithLink:
        'Something has come up in a course that you hold or supervise, and it waits for a clinician to answer it. Sign in and read it here:\n\n{{link}}',
    },
    supervision: {
      subject: 'You have a supervisor',
      text: '{{who}} is now your supervisor in Kith and can open the courses you hold. If this is not right, tell an administrator.',
    },
    /** Stands in place of a link that is not the reader's. */
    linkLeftOut: '[the link is shown only to whom the e-mail is for]',
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
    rights: {
      subject: 'Rights or an account were changed in Kith',
      somebody: 'Somebody',
      aClient: 'a client',
      says: {
        'roles-changed': '{{who}} changed what {{whose}} may do in Kith.',
        'pair-made':
          '{{who}} made {{beside}} the supervisor of {{whose}}: {{beside}} can open the courses that {{whose}} holds.',
        'pair-ended':
          '{{who}} ended that {{beside}} supervises {{whose}}: {{beside}} can no longer open those courses.',
        'cover-named':
          '{{who}} arranged that {{beside}} stands in for {{whose}} for some days: {{beside}} can open courses that {{whose}} holds, on those days alone.',
        'cover-ended': '{{who}} ended before its last day that a colleague stands in for {{whose}}.',
        'courses-handed-over': '{{who}} handed courses of {{whose}} over to {{beside}}, who holds them now.',
        'member-joined': '{{whose}} has taken up an invitation and works here now.',
        'member-left': '{{who}} let {{whose}} leave: they can open nothing any more.',
        'second-step-taken-off':
          '{{who}} ended the second step of the sign-in of {{whose}}, who was signed out everywhere and signs in with their password until they set it up anew.',
      },
      more: 'Sign in to Kith to read what was changed. If this is not right, tell an administrator or a manager of your service at once.',
    },
    /** To a GP, a referrer, a prescriber or a school: the letter itself is the file beside it. */
    letterToOther: {
      subject: 'A letter from {{service}}',
      text: 'A letter from {{service}} is attached. It is confidential and for you alone. If it has reached the wrong person, please delete it and tell {{service}}.',
      file: 'letter.pdf',
    },
    alarmAdult: { subject: 'Please read this now' },
    alarmUp: {
      subject: 'Nobody has answered yet: you are asked in Kith',
      text: 'Something in a course waits for a clinician, and the time for an answer has passed or nobody is there to give it. You are the next who is asked. Sign in and see to it now.',
      textWithLink:
        'Something in a course waits for a clinician, and the time for an answer has passed or nobody is there to give it. You are the next who is asked. Sign in and see to it now:\n\n{{link}}',
    },
    /** Whoever sees it on a locked screen learns nothing of what it is. */
    reminder: {
      subject: 'The reminder you asked for',
      text: 'You asked for a short reminder at this time. When you have a minute, sign in. You can pause or stop these there.',
      textWithLink:
        'You asked for a short reminder at this time. When you have a minute, sign in:\n\n{{link}}\n\nYou can pause or stop these there.',
    },
    erasure: {
      subject: {
        asked: 'A client is to be erased',
        withdrawn: 'A client is not erased',
        erased: 'A client was erased',
      },
      text: {
        asked:
          'A therapist has asked in Kith that a client be erased for good. It is done once a second person confirms it: on the page of the audit you can read who asked and why, confirm it, or take it back.',
        withdrawn:
          'What was asked was taken back in Kith: a client is not erased. The page of the audit says by whom.',
        erased:
          'A client was erased in Kith for good, after a second person confirmed it. The page of the audit says who asked, who confirmed it and why. Backups made before still hold them: let them go when their time is over.',
      },
    },
    courseMoved: {
      subject: 'A course has moved to another service',
      text: 'A course that was kept in this Kith has moved to {{service}}, which has every entry of it. It opens here no longer. The page of the audit says when. Backups made before still hold it: let them go when their time is over. If this is not right, tell whoever runs this Kith at once.',
    },
    takenUpAgain: {
      subject: 'An account was taken up again',
      text: 'The account of {{whose}}, who had left, was taken up again by an invitation, with the password it had. If this is not right, tell an administrator at once.',
    },
  },
};

export type MailWords = typeof inMail.en;

/** Why Kith does not start with the sender it was given. */
export const troubleWithPost = {
  en: {
    ampersand:
      'The sender in KITH_SMTP_URL is cut off by an “&”. Write it as %26, such as ?from=Grün %26 Weiß <kith@example.org>.',
    sender:
      'E-mails cannot come from “{{from}}”. Give ?from= in KITH_SMTP_URL as a name and an address, such as ?from=Praxis Grün <kith@example.org>.',
  },
} as const;

/** What post.ts says. */
export const postWords = {
  en: {
    letterNotSent: 'e-mail not sent',
  },
};
