import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { settleMeetings } from '#core/course/meetings/settle.ts';
import { allBookedAhead, bookedAhead, settle } from '#core/course/sessions/settle.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { hasEndedByDeath } from './ended-by-death.ts';
import { measuredOutcome } from './measured-outcome.ts';
import { closingFact, closingOutcomes } from './state.ts';
import { obstaclesToClosing } from './what-closing-needs.ts';
import { closeCourseWords } from './words.ts';

/** Closed with MS-19, MS-22 and MS-23, or as an early finish with its reason. IPT protocol reference, 6.2, PD-24, PD-25. */
export const closeCourse = act({
  says: closeCourseWords.en.closeCourse,
  who: ['therapist'],
  form: z.object({ outcome: z.enum(closingOutcomes), words: maybe }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const [first] = obstaclesToClosing(course, form.outcome);
    if (first) return refuse(first.refused, first.because, first.values);
    // A follow-up is for after the course, and after a death there is none.
    const ahead = form.outcome === 'died' || hasEndedByDeath(course) ? allBookedAhead : bookedAhead;
    return [
      closingFact('CourseClosed', doing.on, { ...form, measured: measuredOutcome(course) }),
      ...settle(ahead(course, doing.now), 'closed', doing),
      ...settleMeetings(meetingsAhead(course, doing.now), 'closed', doing.on),
    ];
  },
});
