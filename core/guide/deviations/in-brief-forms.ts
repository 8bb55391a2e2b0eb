import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { reviewAt } from '#core/course/reviews/latest.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';
import { lastOver, middleSessions, sessionNamed } from '#core/guide/sessions-over.ts';
import { type Detector, drift } from './drift.ts';

/** Drifts of brief IPT and of counselling. */

const words = {
  en: {
    deficits: 'Isolation is the focus of a course that is too short for it.',
    deficitsChosen: (on: string) => `Chosen on ${on}.`,
    nothingToTry: 'After a middle session nothing was agreed to try.',
    noTryOut: (session: string) => `${session}: nothing agreed.`,
    stepUp: 'Whether more help is needed was not asked at session 3.',
    moreAgreed: 'More meetings were agreed than this form ever has.',
    agreed: (agreed: number, most: number) => `${agreed} agreed; at most ${most}.`,
    noReview: 'No review of session 3.',
  },
};

/** Isolation chosen where a form is too short for it. IPT protocol reference, 7.1. */
export const deficitsChosen: Detector = (course) => {
  const focus = activeFoci(course).find(({ area }) => area === 'interpersonal_deficits');
  return focus ? drift(words.en.deficits, [words.en.deficitsChosen(focus.chosenOn)]) : null;
};

/** Whether something was agreed in that session: said to be of it, or on its day. */
const agreedIn = (course: Course, { n, on }: HeldSession): boolean =>
  course.tryOuts.tryOuts.some((one) => one.session === n || (one.session === undefined && one.on === on));

/** Weekly assignments where try-outs are formal. IPT protocol reference, 7.1, middle. */
export const nothingToTry: Detector = (course, follows, today) => {
  const without = middleSessions(course, follows, today).filter((session) => !agreedIn(course, session));
  return without.length > 0
    ? drift(
        words.en.nothingToTry,
        without.map((session) => words.en.noTryOut(sessionNamed(session))),
      )
    : null;
};

/** Counselling asks at session 3 whether more help is needed. IPT protocol reference, 7.2. */
export const stepUpNotAsked: Detector = (course, _follows, today) =>
  lastOver(course, today) >= 3 && sessionsBeforeKith(course) < 3 && !reviewAt(course, 'S3')
    ? drift(words.en.stepUp, [words.en.noReview])
    : null;

/** A new contract beyond the longest there is, where the form is for deciding by then. IPT protocol reference, 7.2. */
export const moreThanTheForm: Detector = (_course, { protocol, preset }) => {
  const most = protocol.presets.find(({ id }) => id === preset.id)?.max ?? preset.max;
  return preset.sessions > most ? drift(words.en.moreAgreed, [words.en.agreed(preset.sessions, most)]) : null;
};
