import type { LetterTemplate } from '#core/course/letters-to-others/template.ts';
import type { Way } from '#core/reminders/choice.ts';

/** A letter of the outbox; once it has gone, only whom it went to and its subject are there. */
export interface MailSeen {
  id: string;
  kind: string;
  at: string;
  /** Whether it is an e-mail or a text message. */
  way: Way;
  /** Empty where no number is known. */
  to: string;
  subject: string;
  text: string;
  link: string | null;
  state: 'waiting' | 'sent' | 'failed';
  sent: string | null;
  tries: number;
  failure: string | null;
}

export interface Outbox {
  /** Whether letters are sent; where not, their links are handed over by hand. */
  post: 'on' | 'off';
  letters: MailSeen[];
}

/** What became of the e-mails in which a letter to somebody else went, by the act that sent each. */
export interface LettersPosted {
  letters: { act: string; state: MailSeen['state'] }[];
}

/** The letters to others that a service worded itself. */
export interface LetterTemplates {
  templates: readonly LetterTemplate[];
}
