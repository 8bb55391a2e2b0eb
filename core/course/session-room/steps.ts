import { z } from 'zod';
import { type Standing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { techniqueIds } from '#core/protocols/techniques.ts';
import { distressAt, type sessionRoomFacts as facts, howItWent, openingAnswers } from './state.ts';
import { refuseBecause, stepsWords } from './words.ts';

const words = {
  en: {
    rateDistress: 'Note how distressed the client is, 0 to 10, before or after hard work in the session.',
    tellWhereabouts:
      'Note where the client is during a session by video or telephone, and a number to call there.',
  },
};

const percent = z
  .number()
  .min(0, stepsWords.en.giveShareFrom0)
  .max(100, stepsWords.en.giveShareFrom0)
  .default(0);

/** A line about one session, while it goes on or after it. @param unless a reason against what is said */
const step = <Shape extends z.ZodRawShape>(
  type: keyof typeof facts,
  says: string,
  asks: Shape,
  unless: (said: z.output<z.ZodObject<Shape>>) => Refusal | undefined = () => undefined,
  who: readonly Standing[] = therapistOnly,
) =>
  act({
    says,
    who,
    form: z.object({ session: sessionNumber, ...asks }),
    open: whileUnderWay,
    decide(course, form, doing) {
      const { session, ...said } = form as { session: number };
      const refusal = unless(said as z.output<z.ZodObject<Shape>>) ?? refuseSessionToCome(course, session);
      return refusal ?? [{ type, on: doing.on, data: form }];
    },
  });

/** how the client has been since the last session; its kind is where X-04 branches. */
export const recordOpening = step('OpeningAnswered', stepsWords.en.recordHowClientAnsweredOpening, {
  answer: text(stepsWords.en.answer),
  about: z.enum(openingAnswers).optional(),
});

/** */
export const reviewScores = step('ScoresReviewed', stepsWords.en.recordWhatWasSaid, {
  comment: text(stepsWords.en.comment),
});

/** one charged interaction that is relevant to the focus, and whether it went well. */
export const chooseIncident = step('IncidentChosen', stepsWords.en.chooseInteractionThisSessionWorks, {
  what: text(stepsWords.en.whatHappened),
  people: z.array(personId).max(20).default([]),
  went: howItWent.default('unsaid'),
});

export const markTechnique = step('TechniqueMarked', stepsWords.en.markTechniqueAsUsed, {
  technique: z.enum(techniqueIds),
  about: maybe,
});

/** The shares that show drift: the past (PD-11), advice (PD-15), symptoms (PD-26). */
export const tagTime = step(
  'TimeTagged',
  stepsWords.en.sayHowMuchOfHour,
  { past: percent, symptoms: percent, advice: percent },
  ({ past, symptoms, advice }) =>
    past + symptoms + advice > 100 ? refuse('over-an-hour', stepsWords.en.theseSharesComeToMore) : undefined,
);

/** S000-33 of the seeds: hard work is begun and ended knowing how the client is. */
export const rateDistress = step('DistressRated', words.en.rateDistress, {
  at: distressAt,
  distress: ten,
  about: maybe,
});

/** S001-10 of the seeds: a session from afar begins with where the client is and whom to call, so that help can be sent there. */
export const tellWhereabouts = step(
  'WhereaboutsTold',
  words.en.tellWhereabouts,
  { where: maybe, number: maybe, nearby: maybe, place: z.string().trim().max(120).optional() },
  ({ where, number, nearby, place }) =>
    where || number || nearby || place ? undefined : refuseBecause('nowhere-said'),
  ['therapist', 'cover'],
);

/** */
export const linkFocus = step('FocusLinked', stepsWords.en.tieSessionBackToFocus, {
  words: text(stepsWords.en.link),
});

const says = {
  en: 'Close the session: a summary, how it felt to the client, and what they take along, which is theirs to read.',
};

/** */
export const closeSession = step(
  'SessionClosed',
  says.en,
  { summary: maybe, howItFelt: maybe, takeAway: maybe.optional() },
  ({ summary, howItFelt, takeAway }) =>
    summary || howItFelt || takeAway ? undefined : refuse('nothing-said', stepsWords.en.writeLineOfSummary),
);
