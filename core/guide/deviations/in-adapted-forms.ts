import { sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { lastOver, middleSessions, sessionNamed } from '#core/guide/sessions-over.ts';
import { type Detector, drift } from './drift.ts';

/** Drifts of the forms for eating disorders, for adolescents and for two together. */

const words = {
  en: {
    eating: 'Eating, weight or symptoms took up a good part of a middle session.',
    ofTheHour: (session: string, share: number) => `${session}: ${share} per cent of the hour.`,
    sickRole: 'The sick role is not the one this therapy gives.',
    otherMode: (mode: string, asked: string) => `Given as ${mode}; here it is ${asked}.`,
    nothingKept: 'Nothing is said about what is kept up.',
    alone: 'Nobody came along to a session, in a therapy for two.',
    noJoint: (session: number) => `No joint session up to session ${session}.`,
  },
};

/** More of the hour than this on eating, weight and symptoms is work on them; the share is this project’s choice. IPT protocol reference, 7.7. */
const eatingShare = 20;

/** Eating, weight and shape are not worked on after the beginning: brought back to feelings and people. IPT protocol reference, 7.7, PD-26. */
export const eatingInTheMiddle: Detector = (course, follows, today) => {
  const saw = middleSessions(course, follows, today).flatMap((session) => {
    const share = course.sessionRoom.time.findLast((one) => one.session === session.n)?.symptoms ?? 0;
    return share > eatingShare ? [words.en.ofTheHour(sessionNamed(session), share)] : [];
  });
  return saw.length > 0 ? drift(words.en.eating, saw) : null;
};

/** The sick role of another mode than the protocol’s, or a limited one without what is kept up. IPT protocol reference, 1.4, 7.3. */
export const sickRoleOfAnotherMode: Detector = (course, { settings }) => {
  const { given } = course.sickRole;
  if (!given || settings.sickRole === 'none') return null;
  const saw = [
    ...(given.mode === settings.sickRole ? [] : [words.en.otherMode(given.mode, settings.sickRole)]),
    ...(settings.sickRole === 'limited' && given.kept.length === 0 ? [words.en.nothingKept] : []),
  ];
  return saw.length > 0 ? drift(words.en.sickRole, saw) : null;
};

/** A therapy held with somebody close, in which nobody close was there so far. IPT protocol reference, 7.5, partner. */
export const nobodyCameAlong: Detector = (course, _follows, today) => {
  const over = lastOver(course, today);
  // Whoever close to the client is there came to a joint session (T-16): no other is held with them, and one that is booked has not been.
  const joint = course.sessions.held.some(({ kind }) => kind === 'joint');
  return over >= 3 && sessionsBeforeKith(course) < 3 && !joint
    ? drift(words.en.alone, [words.en.noJoint(over)])
    : null;
};
