import { z } from 'zod';
import type { NewFact } from '#core/book/fact.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { named } from '#core/forms/field-fault.ts';
import { day, id, maybe, text } from '#core/forms/fields.ts';
import { sessionOrNone } from '#core/forms/session-number.ts';
import { type RiskQuestion, riskAnswerKinds, riskFact, riskQuestions } from './state.ts';
import { openHigh, stopFlagFacts } from './stop-and-refer.ts';
import { reviewWords } from './words.ts';

/** A yes to any of these calls for the safety flow now. IPT protocol reference, 9.3 and SR-01. */
const callsForHelpNow: readonly RiskQuestion[] = ['intends_to_act', 'prepared', 'recent_attempt'];

const answers = z
  .array(z.object({ question: z.enum(riskQuestions), answer: z.enum(riskAnswerKinds), words: maybe }))
  .min(1, reviewWords.en.recordAtLeastOneQuestion)
  .max(riskQuestions.length, reviewWords.en.recordEachQuestionOnce)
  .refine((all) => new Set(all.map((one) => one.question)).size === all.length, {
    error: reviewWords.en.questionIsAnsweredTwice,
    ...named('answered-twice'),
  });

/** Risk asked about directly, in words: at session 1 and whenever it is called for. IPT protocol reference, MS-03. */
export const reviewRisk = act({
  says: reviewWords.en.recordWhatWasAskedAbout,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({
    session: sessionOrNone,
    answers,
    decided: text(reviewWords.en.whatYouDecided),
    /** Ids of people in the inventory whom a yes to abuse or harm is about; with none, it is about anybody. */
    people: z.array(id).max(20).default([]),
    nextReview: z.union([day('planned'), z.literal('')]).default(''),
  }),
  decide(course, { people, ...form }, doing) {
    const early = refuseSessionToCome(course, form.session);
    if (early) return early;
    const said = (question: RiskQuestion) =>
      form.answers.some((one) => one.question === question && one.answer === 'yes');
    const flag = (rule: 'SR-01' | 'SR-02' | 'SR-03' | 'SR-05' | 'SR-06', place: number): NewFact[] =>
      stopFlagFacts(
        { rule, what: reviewWords.en.saidWhenRiskWasAsked, action: form.decided, referredTo: '', people },
        { flag: `${doing.id}.${place}`, alarm: `${doing.id}.${place + 1}` },
        doing.on,
      );
    return [
      riskFact('RiskReviewed', doing.on, form),
      ...(callsForHelpNow.some(said) ? flag('SR-01', 2) : []),
      ...(said('harm_to_others') ? flag('SR-02', 4) : []),
      ...(said('abuse_at_home') && !isFlagged(course, 'SR-05', people) ? flag('SR-05', 6) : []),
      ...(said('safeguarding') && !isFlagged(course, 'SR-06', people) ? flag('SR-06', 8) : []),
      ...(said('mania') && !openHigh(course) ? flag('SR-03', 10) : []),
    ];
  },
});

/** Whether an open flag covers these people already; one that names nobody covers everybody. */
function isFlagged(course: Course, rule: 'SR-05' | 'SR-06', people: readonly string[]): boolean {
  const open = course.risk.flags.filter((flag) => flag.rule === rule && !flag.settled);
  if (open.some((flag) => flag.people.length === 0)) return true;
  return people.length > 0 && people.every((person) => open.some((flag) => flag.people.includes(person)));
}

/** Whether risk has been asked about directly: thoughts of suicide, with any answer that was given. MS-03. */
export function riskAskedDirectly(course: Course): boolean {
  return course.risk.reviews.some((review) =>
    review.answers.some(
      ({ question, answer }) =>
        (question === 'wished_dead' || question === 'thoughts_of_suicide') && answer !== 'not_asked',
    ),
  );
}
