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
  therapist_at_desk: { en: 'the therapist is booked' },
  client_at_desk: { en: 'the client is booked in another course here' },
  offered: { en: 'an hour is offered to somebody else' },
  both_at_desk: { en: 'the therapist and this client are booked' },
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
  'day-off-away': {
    en: 'You are away on {{on}}. Choose another day, or say why it is that day all the same.',
  },
  'day-off-therapist': {
    en: 'The therapist is away on {{on}}. Choose another day, or say why it is that day all the same.',
  },
  'day-off-closed': {
    en: 'The service is closed on {{on}}. Choose another day, or say why it is that day all the same.',
  },
  'outside-hours': {
    en: 'You do not work on {{on}} at {{time}}, or not for so long. Choose another time, or say why it is then all the same.',
  },
  'outside-hours-therapist': {
    en: 'The therapist does not work on {{on}} at {{time}}, or not for so long. Choose another time, or say why it is then all the same.',
  },
  'no-such-room': { en: 'That room is not on the list of the service any more. Choose another.' },
  'room-taken': {
    en: '{{room}} is taken on {{on}} at {{time}}. Choose another room or time, or say why it is that room all the same.',
  },
  'series-too-long': {
    en: 'Too many of these days are days on which nobody is there. Choose another day of the week, or book fewer sessions.',
  },
  'moved-since': {
    en: 'This session has been moved since: it is now on {{day}} at {{time}}. Look at it again before you change it.',
  },
  'past-the-end': {
    en: 'What was agreed is over on {{last}}, with weeks to spare for holidays and illness. This would be on {{on}}. Agree on a later end first, as a new contract, or choose an earlier day.',
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

/** What appointments.ts says. */
export const appointmentsWords = {
  en: {
    thereIsNoSuchAppointment: 'There is no such appointment. Look at the list of sessions again.',
  },
};

/** What booking.ts says. */
export const bookingWords = {
  en: {
    giveWholeMinutes: 'Give whole minutes.',
    giveAtLeast10Minutes: 'Give at least 10 minutes.',
    giveAtMost180Minutes: 'Give at most 180 minutes.',
    sessionsWereAgreed: (agreed: number, total: number) =>
      `${agreed} sessions were agreed and this would make ${total}. Agree a new contract for more sessions first, or book fewer.`,
    thisCourseHasNotBeen: 'This course has not been opened yet: open it, then book.',
    clocksGoForwardThen: (all: string) =>
      `The clocks go forward then, so ${all} does not exist. Choose another time.`,
    sessionIsAlreadyBooked: (all: string) => `A session is already booked on ${all}. Choose another time.`,
    bookSeriesOfSessions: 'Book a series of sessions at the same time of day.',
    bookAtLeastOneSession: 'Book at least one session.',
    bookAtMost60Sessions: 'Book at most 60 sessions at once.',
    leaveAtLeastDayBetween: 'Leave at least a day between sessions.',
    bookOneSessionOrdinaryOne:
      'Book one session: an ordinary one, a joint one with somebody close, or a follow-up.',
  },
};

/** What contacts.ts says. */
export const contactsWords = {
  en: {
    recordContactThatWasNot: 'Record a contact that was not a session: a call, a letter, a follow-up.',
    thatAppointmentIsSessionRecord: 'That appointment is a session: record it as held, missed or cancelled.',
  },
};

/** What holding.ts says. */
export const holdingWords = {
  en: {
    recordThatSessionWasHeld: 'Record that a session was held; it takes the next number.',
    giveTimeItBeganSuch: 'Give the time it began, such as 10:00, or leave it empty.',
    giveWholeMinutes: 'Give whole minutes.',
    giveAtLeastOneMinute: 'Give at least one minute.',
    giveAtMost240Minutes: 'Give at most 240 minutes.',
    thisCourseIsPausedResume: 'This course is paused. Resume it, then record the session.',
    withoutClientItWasNot: 'Without the client it was not a session. Record it as missed, or as a contact.',
    followUpUsesNoSession: 'A follow-up uses no session number: record it as a contact.',
    thatAppointmentIsOnGive: (dayOf: string) =>
      `That appointment is on ${dayOf}. Give that day as the day of the session, or move the appointment first.`,
    somebodyCloseWasThereBook:
      'Somebody close was there: book it as a joint session with its aim, then record it.',
    sessionOnIsLater: (n: number | undefined, on: string | undefined, on2: string) =>
      `Session ${n} on ${on} is later than ${on2}. Strike out the later sessions and record them again in order.`,
    allAgreedSessionsAreUsed: (agreed: number) =>
      `All ${agreed} agreed sessions are used up. Agree a new contract for more sessions first.`,
  },
};

/** What joint-session.ts says. */
export const jointSessionWords = {
  en: {
    noJointSessionThisRecord:
      'No joint session: this record says that somebody may not be safe. Work on safety with the client alone first.',
    sayWhoIsInvited: 'Say who is invited to the joint session: choose one of the people on the list.',
    jointSessionServesOneClear: 'A joint session serves one clear aim. Write what it is for.',
    thisCourseHasRoom: (mostJoint: number) =>
      `This course has room for ${mostJoint} joint sessions at most. Go on with the client alone, or refer the couple.`,
    thisIsOtherSide:
      'This is the other side of a dispute. In the dispute’s room, record that the client is safe with them, plan the one aim and note that both agree; then book.',
    clientWouldRatherNotSay:
      'The client would rather not say whether they are safe with this person. Ask again, alone, before you invite them.',
  },
};

/** What missing.ts says. */
export const missingWords = {
  en: {
    recordThatClientDidNot: 'Record that the client did not come; it uses up no session number.',
    thatAppointmentIsOnCancel: (dayOf: string) =>
      `That appointment is on ${dayOf}. Cancel or move it instead.`,
  },
};

/** What moving.ts says. */
export const movingWords = {
  en: {
    moveBookedSessionToAnother: 'Move a booked session to another time, with the reason.',
    reason: 'The reason',
    thatIsTimeItAlready: 'That is the time it already has. Choose another.',
    cancelBookedSessionWithReason: 'Cancel a booked session, with the reason.',
  },
};

/** What not-come-yet.ts says. */
export const notComeYetWords = {
  en: {
    sessionHasNotComeYet: (session: number, nextNumber: number) =>
      `Session ${session} has not come yet: the next one is session ${nextNumber}.`,
  },
};
