import { inLanguage } from '#core/words/in-language.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import type { Said } from '#core/words/said-shape.ts';

/** What the fields of a booking ask for. */
export const fieldWords = {
  en: { clientAgreed: 'How the client agreed', othersAgreed: 'How the others agreed' },
};

/** Why a booking moved to the moment at which its session was begun. */
export const heldInstead = { en: 'The session was held at this time instead.' };

const alreadyThen = {
  therapist: { en: 'you are booked' },
  client: { en: 'the client is booked in another course here' },
  both: { en: 'you and this client are booked' },
} as const satisfies Record<string, Said>;
const thatTime = { en: '{{whose}} on {{day}} from {{from}} to {{to}}' };

/** Who is booked already, and when: “you have another session on 2026-01-13 from 10:00 to 10:50”. */
export const doubleBooked = (
  whose: keyof typeof alreadyThen,
  { day, from, to }: { day: string; from: string; to: string },
): string =>
  inLanguage(thatTime, 'en')
    .replace('{{whose}}', inLanguage(alreadyThen[whose], 'en'))
    .replace('{{day}}', day)
    .replace('{{from}}', from)
    .replace('{{to}}', to);

/** Why a session is not booked, held, moved or cancelled. */
export const refuseBecause = refusalsOf({
  'appointment-over': { en: 'That appointment is {{state}} by now. Book another session instead.' },
  'in-the-group': {
    en: 'This course is lived in a group, whose meetings are its sessions. Record a talk alone as a talk alone, on the member’s page in the group.',
  },
  'before-that-session': { en: 'Session {{session}} was on {{on}}. Choose that day or a later one.' },
  'double-booked': {
    en: 'Two hours would overlap: {{overlaps}}. Choose another time, or say why it is booked all the same.',
  },
  'double-booked-often': {
    en: 'Hours would overlap: {{overlaps}}; and {{more}} more. Choose another time, or say why they are booked all the same.',
  },
  'moved-since': {
    en: 'This session has been moved since: it is now on {{day}} at {{time}}. Look at it again before you change it.',
  },
  'past-the-end': {
    en: 'The last day agreed is {{ends}}, and this would be on {{on}}. Agree on a later end first, as a new contract, or choose an earlier day.',
  },
  'joint-has-died': {
    en: '{{names}} has died, and cannot be invited. Choose somebody who can come.',
  },
  'joint-not-agreed': {
    en: 'Ask the client first, then whoever is invited: do they agree to meet for this one aim? Write how each said so.',
  },
  'joint-unplanned': {
    en: 'Somebody close is invited: book it as a joint session with its one aim, once both have agreed.',
  },
  'interpreter-consent': {
    en: '{{name}} can interpret once a consent is recorded that is not there: {{missing}}. Ask for it first, under “Beside the client”.',
  },
  'not-among-invited': {
    en: 'Somebody was there who was not asked beforehand. Ask the client and them whether they agree. Book the joint session with all of them named, then record it.',
  },
});
