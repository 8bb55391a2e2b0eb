import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { lastHeldOn } from '#core/course/sessions/attendance.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, id, line, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { earlyReasons, fact, miniEnding } from './shapes.ts';

/** Reasons with which the client can still be there for a small ending. */
const withoutClient: readonly (typeof earlyReasons)[number][] = ['stopped_attending', 'died'];

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
          how: z.enum(['done', 'not_possible', 'declined']),
          words: maybe,
        }),
      )
      .max(miniEnding.length, 'Say of each part of the ending once what became of it.')
      .default([]),
    riskChecked: z.enum(['checked', 'could_not_reach']),
    letterSent: z.union([day('happened'), z.literal('')]).default(''),
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const missing = miniEnding.filter((task) => !form.checklist.some((one) => one.task === task));
    if (missing.length > 0) {
      return refuse(
        'small-ending',
        `Say for each part of the small ending whether it was done: ${missing.join(', ')} (progress E-02, skills E-04, plan E-07, goodbye E-10).`,
      );
    }
    const unexplained = form.checklist.find((one) => one.how === 'not_possible' && !one.words);
    if (unexplained && !withoutClient.includes(form.reason)) {
      return refuse('unexplained', `Say why ${unexplained.task} was not possible.`);
    }
    if (form.reason === 'stopped_attending' && triesToReach(course) < 2) {
      return refuse(
        'try-twice',
        'Try to reach the client twice since the last session and record both contacts first.',
      );
    }
    if (form.reason === 'stopped_attending' && !form.letterSent) {
      return refuse('no-letter', 'Send a letter that says how to come back, and give the day it was sent.');
    }
    return [fact('FinishedEarly', doing.on, form)];
  },
});

const isPaused = (course: Course) => course.closing.pauses.some((pause) => !pause.resumed);

export const pauseCourse = act({
  says: 'Pause the course, with the reason and the day it is looked at again.',
  who: ['therapist'],
  form: z.object({ why: text('The reason'), reviewBy: day('planned') }),
  open: (course) =>
    whileUnderWay(course) ??
    (isPaused(course) ? refuse('paused', 'This course is already paused. Resume it first.') : undefined),
  decide(_course, form, doing) {
    if (form.reviewBy <= doing.on)
      return refuse('review-past', 'Choose a later day on which the pause is looked at again.');
    return [fact('CoursePaused', doing.on, form)];
  },
});

export const resumeCourse = act({
  says: 'Resume a paused course.',
  who: ['therapist'],
  form: z.object({ words: maybe }),
  open: (course) =>
    whileUnderWay(course) ??
    (isPaused(course) ? undefined : refuse('not-paused', 'This course is not paused.')),
  decide: (_course, form, doing) => [fact('CourseResumed', doing.on, form)],
});

/** A therapist who leaves names it early and hands over, with the client there if possible. IPT protocol reference, 6.2. */
export const transferCourse = act({
  says: 'Hand the course over to another therapist, with a note for them.',
  who: ['therapist', 'supervisor'],
  form: z.object({
    to: line('The new therapist').pipe(id),
    handOver: text('The hand-over note'),
    client: z.enum(['present', 'told', 'not_told']),
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const from = course.closing.transfers.at(-1)?.to ?? course.opening.opened?.therapist ?? '';
    if (form.to === from)
      return refuse('same-therapist', 'This therapist already holds the course. Choose another.');
    if (course.risk.alarms.some((alarm) => !alarm.answer)) {
      return refuse(
        'open-alarm',
        'An alarm in this course is not answered yet. Answer it before handing over.',
      );
    }
    return [fact('CourseTransferred', doing.on, { ...form, from })];
  },
});
