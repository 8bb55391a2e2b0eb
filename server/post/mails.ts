import type { Mail } from './outbox.ts';
import { inMail } from './words.ts';

/** What Kith writes to people. Nothing clinical, and no one but the reader is named, except a colleague to a colleague. */

const filledIn = (words: string, values: Record<string, string>) =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const firstNameOf = (name: string) => name.trim().split(/\s+/)[0] ?? '';

export interface Recipient {
  name: string;
  email: string;
}

export const invitationTo = (to: Recipient, service: string, link: string): Mail => ({
  to: to.email,
  subject: `You have been invited to ${service}`,
  text: `Hello ${firstNameOf(to.name)},\n\n${service} has invited you to make an account. Open this link within 14 days and choose a password:\n\n${link}\n\nIf you did not expect this letter, do nothing.`,
  link,
});

export const resetTo = (to: Recipient, link: string): Mail => ({
  to: to.email,
  subject: 'Choose a new password',
  text: `Somebody asked for a new password for your account. If it was you, open this link within an hour:\n\n${link}\n\nIf it was not you, do nothing: your password stays as it is.`,
  link,
});

export const passwordChangedTo = (to: Recipient): Mail => ({
  to: to.email,
  subject: 'Your password was changed',
  text: 'The password of your account has just been changed, and every other device was signed out. If it was not you, choose a new password at once and tell the service.',
  link: null,
});

export const secondFactorEndedTo = (to: Recipient, administrator: string): Mail => ({
  to: to.email,
  subject: 'The second step of your sign-in was ended',
  text: `${administrator} ended the second step of your sign-in, and you were signed out everywhere. Sign in with your password and set it up anew on the page of your account. If you did not ask for this, tell your service at once.`,
  link: null,
});

export const emergencyTo = (to: Recipient, who: string, link: string): Mail => ({
  to: to.email,
  subject: 'A record of yours was opened in an emergency',
  text: `${who} opened a record that you hold, as an emergency. The reason given and the record are here:\n\n${link}`,
  link,
});

export const findingTo = (to: Recipient, who: string): Mail => ({
  to: to.email,
  subject: inMail.en.finding.subject,
  text: filledIn(inMail.en.finding.text, { who }),
  link: null,
});

type SaidOfAccount = 'passwordLink' | 'passwordLinkMade' | 'takenUpAgain';

/** What is told to the owner of an account, and to those who look after the service, of what others do to it. */
export const ofAccountTo = (
  to: Recipient,
  what: SaidOfAccount,
  names: { who?: string; whose: string },
): Mail => ({
  to: to.email,
  subject: inMail.en[what].subject,
  text: filledIn(inMail.en[what].text, names),
  link: null,
});

/** What is told of a change of somebody's rights; who reads more opens Kith. */
export const rightsChangedTo = (
  to: Recipient,
  what: keyof typeof inMail.en.rights.says,
  names: { who: string; whose: string; beside: string },
): Mail => ({
  to: to.email,
  subject: inMail.en.rights.subject,
  text: `${filledIn(inMail.en.rights.says[what], { ...names, who: names.who || inMail.en.rights.somebody, whose: names.whose || inMail.en.rights.aClient })}\n\n${inMail.en.rights.more}`,
  link: null,
});

/** What those who look after the service are told of an erasure; it names nobody. */
export const erasureTo = (to: Recipient, what: 'asked' | 'withdrawn' | 'erased'): Mail => ({
  to: to.email,
  subject: inMail.en.erasure.subject[what],
  text: inMail.en.erasure.text[what],
  link: null,
});

export const alarmTo = (to: Recipient, link: string | null): Mail => ({
  to: to.email,
  subject: 'Somebody needs an answer from you in Kith',
  text: `Something has come up in a course that you hold or supervise, and it waits for a clinician to answer it. Sign in and read it${link ? ` here:\n\n${link}` : '.'}`,
  link,
});

export const alarmUpTo = (to: Recipient, link: string | null): Mail => ({
  to: to.email,
  subject: inMail.en.alarmUp.subject,
  text: filledIn(link ? inMail.en.alarmUp.textWithLink : inMail.en.alarmUp.text, { link: link ?? '' }),
  link,
});

export const supervisionTo = (to: Recipient, supervisor: string): Mail => ({
  to: to.email,
  subject: 'You have a supervisor',
  text: `${supervisor} is now your supervisor in Kith and can open the courses you hold. If this is not right, tell an administrator.`,
  link: null,
});
