import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { lastHeldOn } from '#core/course/sessions/attendance.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { settledByDeath } from './settled-by-death.ts';
import { closingFact, earlyReasons, howDone, miniEnding, riskChecks } from './state.ts';
import { finishEarlyWords, refuseBecause } from './words.ts';

function triesToReach(course: Course): number {
  const last = lastHeldOn(course);
  return course.sessions.contacts.filter((one) => one.on >= last).length;
}

/** An early finish keeps its reason and a small ending: E-02, E-04, E-07, E-10. IPT protocol reference, 6.2, PD-25. */
export const finishEarly = act({
  says: finishEarlyWords.en.finishBeforeAgreedNumber,
  who: ['therapist'],
  form: z.object({
    reason: z.enum(earlyReasons),
    words: text(finishEarlyWords.en.whatHappened),
    checklist: z
      .array(
        z.object({
          task: z.enum(miniEnding),
          how: howDone,
          words: maybe,
        }),
      )
      .max(miniEnding.length, finishEarlyWords.en.sayOfEachPart)
      .default([]),
    riskChecked: riskChecks.optional(),
    letterSent: z.union([day('happened'), z.literal('')]).default(''),
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    // Of somebody who has died nothing of an ending is asked any more: what happened is all there is to tell.
    if (form.reason === 'died')
      return [closingFact('FinishedEarly', doing.on, form), ...settledByDeath(course, doing)];
    const missing = miniEnding.filter((task) => !form.checklist.some((one) => one.task === task));
    if (missing.length > 0) {
      return refuse('small-ending', finishEarlyWords.en.sayForEachPart(missing.join(', ')), { missing });
    }
    const unexplained = form.checklist.find((one) => one.how === 'not_possible' && !one.words);
    if (unexplained && form.reason !== 'stopped_attending') {
      return refuse('unexplained', finishEarlyWords.en.sayWhyWasNotPossible(unexplained.task), {
        task: unexplained.task,
      });
    }
    if (!form.riskChecked) return refuseBecause('risk-unsaid');
    if (form.reason === 'stopped_attending' && triesToReach(course) < 2) {
      return refuse('try-twice', finishEarlyWords.en.tryToReachClientTwice);
    }
    if (form.reason === 'stopped_attending' && !form.letterSent) {
      return refuse('no-letter', finishEarlyWords.en.sendLetterThatSaysHow);
    }
    return [closingFact('FinishedEarly', doing.on, form)];
  },
});
