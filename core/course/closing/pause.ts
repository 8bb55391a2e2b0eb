import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { settleMeetings } from '#core/course/meetings/settle.ts';
import { bookedAhead, settle } from '#core/course/sessions/settle.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { openPause } from './paused-or-closed.ts';
import { closingFact } from './state.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'not-paused': { en: 'This course is not paused. Nothing needs to change.' },
});

export const pauseCourse = act({
  says: 'Pause the course, with the reason and the day it is looked at again.',
  who: ['therapist'],
  form: z.object({ why: text('The reason'), reviewBy: day('planned') }),
  open: (course) =>
    whileUnderWay(course) ??
    (openPause(course) ? refuse('paused', 'This course is already paused. Resume it first.') : undefined),
  decide(course, form, doing) {
    if (form.reviewBy <= doing.on)
      return refuse('review-past', 'Choose a later day on which the pause is looked at again.');
    const isWithin = ({ at }: { at: string }) => at.slice(0, 10) < form.reviewBy;
    return [
      closingFact('CoursePaused', doing.on, form),
      ...settle(bookedAhead(course, doing.now).filter(isWithin), 'paused', doing),
      ...settleMeetings(meetingsAhead(course, doing.now).filter(isWithin), 'paused', doing.on),
    ];
  },
});

export const resumeCourse = act({
  says: 'Resume a paused course.',
  who: ['therapist'],
  form: z.object({ words: maybe }),
  open: (course) => whileUnderWay(course) ?? (openPause(course) ? undefined : mayNot('not-paused')),
  decide: (_course, form, doing) => [closingFact('CourseResumed', doing.on, form)],
});
