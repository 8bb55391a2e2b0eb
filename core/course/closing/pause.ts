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
import { pauseWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'not-paused': { en: 'This course is not paused. Nothing needs to change.' },
});

export const pauseCourse = act({
  says: pauseWords.en.pauseCourseWithReason,
  who: ['therapist'],
  form: z.object({ why: text(pauseWords.en.reason), reviewBy: day('planned') }),
  open: (course) =>
    whileUnderWay(course) ??
    (openPause(course) ? refuse('paused', pauseWords.en.thisCourseIsAlreadyPaused) : undefined),
  decide(course, form, doing) {
    if (form.reviewBy <= doing.on) return refuse('review-past', pauseWords.en.chooseLaterDay);
    const isWithin = ({ at }: { at: string }) => at.slice(0, 10) < form.reviewBy;
    return [
      closingFact('CoursePaused', doing.on, form),
      ...settle(bookedAhead(course, doing.now).filter(isWithin), 'paused', doing),
      ...settleMeetings(meetingsAhead(course, doing.now).filter(isWithin), 'paused', doing.on),
    ];
  },
});

export const resumeCourse = act({
  says: pauseWords.en.resumePausedCourse,
  who: ['therapist'],
  form: z.object({ words: maybe }),
  open: (course) => whileUnderWay(course) ?? (openPause(course) ? undefined : mayNot('not-paused')),
  decide: (_course, form, doing) => [closingFact('CourseResumed', doing.on, form)],
});
