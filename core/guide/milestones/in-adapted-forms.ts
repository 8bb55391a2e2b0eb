import { guardiansOf } from '#core/course/beside/consents.ts';
import { notShown, shown, shownIf } from '#core/course/evidence/shown.ts';
import type { Evident } from './evidence.ts';

/** Evidence that forms of therapy ask for and individual IPT does not. */

const words = {
  en: {
    tryOut: 'Something was agreed to try.',
    noTryOut: 'Nothing is agreed to try yet.',
    lookedAgain: (on: string) => `Looked at again on ${on}.`,
    notAgain: 'Medication was not looked at again yet.',
    stepUp: (on: string) => `Asked on ${on}.`,
    noStepUp: 'Whether more help is needed has not been asked yet.',
    safety: 'Safety was asked about, alone.',
    listed: (on: string) => `Listed to everybody concerned on ${on}.`,
    noList: 'Nobody has listed what is shared with a guardian, and what stays private.',
    cards: (count: number) => `Cards given: ${count}.`,
    noCard: 'No card was given yet.',
    paused: (on: string) => `Paused from ${on}.`,
    noPause: 'No pause is agreed yet.',
    noSafety: 'Nobody has asked alone whether the client is safe with the people close to them.',
  },
};

/** Something to try between sessions (IPT protocol reference, 7.1). */
export const tryOutAgreed: Evident = (course) =>
  shownIf(course.tryOuts.tryOuts.length > 0, words.en.tryOut, words.en.noTryOut);

/** Considered once more after the first time (IPT protocol reference, 12.1, IPT-A). */
export const medicationLookedAtAgain: Evident = (course) => {
  const [, again] = course.medication.considered;
  return again ? shown(words.en.lookedAgain(again.on)) : notShown(words.en.notAgain);
};

/** Whether more help is needed, asked at session 3 (IPT protocol reference, 7.2). */
export const stepUpAsked: Evident = (course) => {
  const asked = course.reviews.reviews.findLast(({ at }) => at === 'S3');
  return asked ? shown(words.en.stepUp(asked.on)) : notShown(words.en.noStepUp);
};

/** What a guardian will be told and what not, listed to the young person and to all guardians (IPT protocol reference, 7.3 and 12.1). */
export const sharingListed: Evident = (course) => {
  const guardians = guardiansOf(course).map(({ id }) => id);
  const list = course.beside.listings.findLast(({ people }) => people.some((one) => guardians.includes(one)));
  return list ? shown(words.en.listed(list.on)) : notShown(words.en.noList);
};

/** A tip for talking given as a card (IPT protocol reference, 7.3, communication tips). */
export const cardGiven: Evident = ({ cards: { given } }) =>
  given.length > 0 ? shown(words.en.cards(given.length)) : notShown(words.en.noCard);

/** A pause with a day to take the course up again (IPT protocol reference, 7.5, pause rule). */
export const pauseAgreed: Evident = ({ closing: { pauses } }) => {
  const pause = pauses.at(-1);
  return pause ? shown(words.en.paused(pause.on)) : notShown(words.en.noPause);
};

/** Abuse asked about out of the hearing of whoever cares for the client (IPT protocol reference, 7.4). */
export const safetyAskedAlone: Evident = (course) => {
  const decided = course.suitability.decisions.some(({ screen }) => screen.violenceAsked === 'alone');
  return shownIf(
    decided || course.dispute.safety.some((one) => one.kind === 'checked' && one.asked === 'alone'),
    words.en.safety,
    words.en.noSafety,
  );
};
