import { spoken, withoutApp } from '#server/languages/spoken.ts';
import { laidOver } from '#server/languages/whole.ts';
import type { Mail } from './outbox.ts';
import { inMail, type MailWords } from './words.ts';

/** What Kith writes to people. Nothing clinical, and no one but the reader is named, except a colleague to a colleague. */

const filledIn = (words: string, values: Record<string, string>) =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const firstNameOf = (name: string) => name.trim().split(/\s+/)[0] ?? '';

export interface Recipient {
  name: string;
  email: string;
  /** The language they are written to in; English where it is not known, or Kith has no words in it. */
  language?: string;
}

const mailIn = spoken(inMail.en, (language) => laidOver(inMail.en, withoutApp(language, 'mail')));

/** The words of e-mails in the language of who reads them; an e-mail that is not whole in it is wholly in English. */
export const wordsFor = ({ language }: Pick<Recipient, 'language'>): MailWords => mailIn(language);

interface About {
  subject: string;
  text: string;
}

const mailTo = (
  to: Recipient,
  { subject, text }: About,
  values: Record<string, string> = {},
  link: string | null = null,
): Mail => ({
  to: to.email,
  subject: filledIn(subject, values),
  text: filledIn(text, { ...values, link: link ?? '' }),
  link,
});

/** A letter that says where to read more, where the address of this Kith is known. */
const mailWithLink = (
  to: Recipient,
  { subject, text, textWithLink }: About & { textWithLink: string },
  link: string | null,
): Mail => mailTo(to, { subject, text: link ? textWithLink : text }, {}, link);

export const invitationTo = (to: Recipient, service: string, link: string): Mail =>
  mailTo(to, wordsFor(to).invitation, { service, first: firstNameOf(to.name) }, link);

export const resetTo = (to: Recipient, link: string): Mail => mailTo(to, wordsFor(to).reset, {}, link);

export const passwordChangedTo = (to: Recipient): Mail => mailTo(to, wordsFor(to).passwordChanged);

export const secondFactorEndedTo = (to: Recipient, who: string): Mail =>
  mailTo(to, wordsFor(to).secondFactorEnded, { who });

export const emergencyTo = (to: Recipient, who: string, link: string): Mail =>
  mailTo(to, wordsFor(to).emergency, { who }, link);

export const findingTo = (to: Recipient, who: string): Mail => mailTo(to, wordsFor(to).finding, { who });

type SaidOfAccount = 'passwordLink' | 'passwordLinkMade' | 'takenUpAgain';

/** What is told to the owner of an account, and to those who look after the service, of what others do to it. */
export const ofAccountTo = (
  to: Recipient,
  what: SaidOfAccount,
  names: { who?: string; whose: string },
): Mail => mailTo(to, wordsFor(to)[what], names);

/** What is told of a change of somebody's rights; who reads more opens Kith. */
export function rightsChangedTo(
  to: Recipient,
  what: keyof MailWords['rights']['says'],
  names: { who: string; whose: string; beside: string },
): Mail {
  const { subject, says, more, somebody, aClient } = wordsFor(to).rights;
  const whole = { ...names, who: names.who || somebody, whose: names.whose || aClient };
  return mailTo(to, { subject, text: `${says[what]}\n\n${more}` }, whole);
}

/** What those who look after the service are told of an erasure; it names nobody. */
export function erasureTo(to: Recipient, what: 'asked' | 'withdrawn' | 'erased'): Mail {
  const { subject, text } = wordsFor(to).erasure;
  return mailTo(to, { subject: subject[what], text: text[what] });
}

/** What who held a course and those who look after the service are told once it has moved; it names no client. */
export const movedTo = (to: Recipient, service: string): Mail =>
  mailTo(to, wordsFor(to).courseMoved, { service });

export const alarmTo = (to: Recipient, link: string | null): Mail =>
  mailWithLink(to, wordsFor(to).alarm, link);

/** A letter about a client to somebody they agreed to: the e-mail names neither, and the letter is its file. @param base64 the PDF */
export function letterToOther(to: Recipient, service: string, base64: string): Mail {
  const { file, ...about } = wordsFor(to).letterToOther;
  return { ...mailTo(to, about, { service }), file: { name: file, type: 'application/pdf', base64 } };
}

/** To a responsible adult, by the rule that was told beforehand: its own words and nothing else. */
export const alarmToAdult = ({ to, text }: { to: string; text: string }): Mail => ({
  to,
  subject: wordsFor({}).alarmAdult.subject,
  text,
  link: null,
});

export const alarmUpTo = (to: Recipient, link: string | null): Mail =>
  mailWithLink(to, wordsFor(to).alarmUp, link);

/** Nothing of what is noted, of the service, or of why. */
export const reminderTo = (to: Recipient, link: string | null): Mail =>
  mailWithLink(to, wordsFor(to).reminder, link);

export const supervisionTo = (to: Recipient, who: string): Mail =>
  mailTo(to, wordsFor(to).supervision, { who });
