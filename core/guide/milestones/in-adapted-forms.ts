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

/** Abuse asked about out of the hearing of whoever cares for the client (IPT protocol reference, 7.4). */
export const safetyAskedAlone: Evident = (course) => {
  const decided = course.suitability.decisions.some(({ screen }) => screen.violenceAsked === 'alone');
  return shownIf(
    decided || course.dispute.safety.some((one) => one.kind === 'checked' && one.asked === 'alone'),
    words.en.safety,
    words.en.noSafety,
  );
};
