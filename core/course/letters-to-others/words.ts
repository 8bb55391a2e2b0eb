import { refusalsOf } from '#core/words/refusals.ts';

/** What letters-to-others.ts says. */
export const words = {
  en: {
    writes: 'Write a letter about the client to somebody they agreed to, or write it again.',
    signs: 'Sign a letter to somebody else; what was signed stays as it was signed.',
    sends: 'Send a signed letter by e-mail, or write down that it was posted or handed over.',
    letter: 'The letter',
    chooseToWhom: 'Choose whom the letter is to.',
    chooseSubject: 'Choose what the letter is about.',
    whom: 'Who it is to',
    email: 'Give the e-mail address it goes to, such as surgery@example.org.',
  },
};

/** Why it cannot be done, by code. */
export const refuseLetter = refusalsOf({
  'no-such-letter-out': { en: 'This letter is not in this course. Write it as a new one.' },
  'not-agreed-to-write': {
    en: 'The client has not agreed that {{whom}} may be written to. Ask them, and record what they said under Consent.',
  },
  'no-longer-agreed-to-write': {
    en: 'The client does not want {{whom}} to be written to, so the letter stays here. Talk with them first.',
  },
  'letter-out-signed': { en: 'This letter is signed as it stands. Change it before you sign it again.' },
  'letter-out-not-signed': { en: 'This letter has not been signed. Read it through and sign it first.' },
  'letter-out-gap': {
    en: 'The letter still says [{{gap}}], which could not be filled in. Write what belongs there, or take it out, and then sign.',
  },
  'letter-out-gone': {
    en: 'This letter went to that address already. Write it again if more has to be said.',
  },
  'letter-out-needs-address': { en: 'Give the e-mail address it goes to, such as surgery@example.org.' },
  'letter-out-other-person': {
    en: 'This letter was begun to {{whom}}. Begin a letter of its own to somebody else.',
  },
});

type Score = { name: string; first: number; last: number; most: number | string };

/** What the drafts say. Facts alone, in the third person, as a colleague would write. */
export const drafted = {
  en: {
    sessions: (n: number) => `${n} ${n === 1 ? 'session' : 'sessions'}`,
    greeting: (whom: string) => `Dear ${whom},`,
    about: (client: string) => `About ${client}`,
    born: (day: string) => `born ${day}`,
    number: {
      nhs: (number: string) => `NHS number ${number}`,
      hospital: (number: string) => `hospital number ${number}`,
    },
    begun: (client: string, on: string) =>
      `${client} began a course of Interpersonal Psychotherapy with us on ${on}.`,
    howLong: (sessions: string) => `We have agreed on ${sessions}.`,
    untilAbout: (day: string) => `, until about ${day}`,
    noEnd: 'No end has been agreed; we look at it together at intervals.',
    focus: (area: string) => `What we work on: ${area}.`,
    held: (sessions: string) => `We have held ${sessions} so far.`,
    ended: (client: string, sessions: string, from: string, to: string) =>
      `${client} has finished a course of Interpersonal Psychotherapy with us: ${sessions} between ${from} and ${to}.`,
    leftEarly: (client: string, sessions: string, from: string, to: string) =>
      `${client} has left a course of Interpersonal Psychotherapy with us before it was finished: ${sessions} between ${from} and ${to}.`,
    notHeld: (client: string) =>
      `${client} has left a course of Interpersonal Psychotherapy with us before a session was held.`,
    score: ({ name, first, last, most }: Score) =>
      `${name}: ${first} at the start, ${last} most recently, out of ${most}.`,
    oneScore: ({ name, last, most }: Score) => `${name}: ${last} out of ${most}.`,
    comingBack: (day: string) => `We have agreed to meet once more on ${day}.`,
    welcomeBack: 'They are welcome to come back to us; a new referral is not needed if they ask themselves.',
    whatWeAsk: 'Please tell us of any change of medicine, or if you are worried about them.',
    knows: (client: string) => `${client} has agreed to this letter and can read it.`,
  },
};
