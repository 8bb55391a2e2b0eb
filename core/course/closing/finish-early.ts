import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { lastHeldOn } from '#core/course/sessions/attendance.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { settledByDeath } from './settled-by-death.ts';
import { closingFact, earlyReasons, howDone, miniEnding, riskChecks } from './state.ts';
import { refuseBecause } from './words.ts';

function triesToReach(course: Course): number {
  const last = lastHeldOn(course);
  return course.sessions.contacts.filter((one) => one.on >= last).length;
}

/** An early finish keeps its reason and a small ending: E-02, E-04, E-07, E-10. IPT protocol reference, 6.2, PD-25. */
export const finishEarly = act({
  says: 'Finish before the agreed number, with the reason and what was still done of the ending.',
  who: ['therapist'],
  form: z.object({
    reason: z.enum(earlyReasons),
    words: text('What happened'),
    checklist: z
      .array(
        z.object({
          task: z.enum(miniEnding),
          how: howDone,
          words: maybe,
        }),
      )
      .max(miniEnding.length, 'Say of each part of the ending once what became of it.')
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
      return refuse(
        'small-ending',
        `Say for each part of the small ending whether it was done: ${missing.join(', ')} (progress E-02, skills E-04, plan E-07, goodbye E-10).`,
        { missing },
      );
    }
    const unexplained = form.checklist.find((one) => one.how === 'not_possible' && !one.words);
    if (unexplained && form.reason !== 'stopped_attending') {
      return refuse('unexplained', `Say why ${unexplained.task} was not possible.`, {
        task: unexplained.task,
      });
    }
    if (!form.riskChecked) return refuseBecause('risk-unsaid');
    if (form.reason === 'stopped_attending' && triesToReach(course) < 2) {
      return refuse(
        'try-twice',
        'Try to reach the client twice since the last session and record both contacts first.',
      );
    }
    if (form.reason === 'stopped_attending' && !form.letterSent) {
      return refuse('no-letter', 'Send a letter that says how to come back, and give the day it was sent.');
    }
    return [closingFact('FinishedEarly', doing.on, form)];
  },
});
