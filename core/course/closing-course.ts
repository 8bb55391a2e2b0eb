import { z } from 'zod';
import { act } from '../act.ts';
import { maybe } from '../form.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { lastNumber } from './attendance.ts';
import { type ClosingOutcome, fact, outcomes } from './closing-facts.ts';
import { measuredOutcome } from './closing-outcome.ts';
import type { Course } from './course.ts';
import { whileUnderWay } from './in-the-room.ts';
import { isPassed } from './passed-milestones.ts';
import { lackingInPlan } from './relapse-plan.ts';
import { sessionsAgreed } from './sessions-agreed.ts';

interface Guard {
  milestone: 'MS-19' | 'MS-22' | 'MS-23';
  done: (course: Course) => boolean;
  because: string;
}

/** What a completed course needs. A block may be passed with a reason. IPT protocol reference, appendix C. */
const guards: Guard[] = [
  {
    milestone: 'MS-19',
    done: ({ ending }) => ending.named.length > 0,
    because: 'The ending was never named aloud. Name it and ask what it is like to be finishing.',
  },
  {
    milestone: 'MS-22',
    done: ({ ending }) => ending.after !== null,
    because: 'Nothing has been decided about what comes after. Decide it with the client.',
  },
  {
    milestone: 'MS-23',
    done: ({ ending }) => ending.goodbye?.handedOver.includes('relapse_plan') ?? false,
    because:
      'The final measures and the plan have not been handed to the client. Say goodbye and record what was handed over.',
  },
];

function unfinished(course: Course): Refusal | undefined {
  for (const { milestone, done, because } of guards) {
    if (!done(course) && !isPassed(course, milestone))
      return refuse('not-ended', `${because} (${milestone})`);
  }
  const lacking = isPassed(course, 'MS-23') ? [] : lackingInPlan(course);
  if (lacking.length > 0) {
    return refuse(
      'plan-incomplete',
      `The plan for staying well still lacks: ${lacking.join(', ')}. Complete it with the client.`,
    );
  }
}

function dangling(course: Course): Refusal | undefined {
  if (course.risk.alarms.some((alarm) => !alarm.answer)) {
    return refuse('open-alarm', 'An alarm in this course is not answered yet. Answer it before closing.');
  }
  const draft = course.notes.notes.find((note) => note.text && !note.signed);
  if (draft) {
    return refuse(
      'unsigned-note',
      `The note of session ${draft.session} is a draft. Sign it before closing.`,
    );
  }
}

function tooEarly(course: Course, outcome: ClosingOutcome): Refusal | undefined {
  const held = lastNumber(course);
  const agreed = sessionsAgreed(course);
  if (course.closing.early || (outcome === 'completed' && held >= agreed)) return undefined;
  if (outcome === 'completed') {
    return refuse(
      'before-the-end',
      `${held} of ${agreed} agreed sessions were held. Record the early finish, its reason and its small ending first.`,
    );
  }
  return refuse(
    'no-reason',
    'Record the early finish first: the reason, and what was still done of the ending. (PD-25)',
  );
}

/** Closed with MS-19, MS-22 and MS-23, or as an early finish with its reason. IPT protocol reference, 6.2, PD-24, PD-25. */
export const closeCourse = act({
  says: 'Close the course.',
  who: ['therapist'],
  form: z.object({ outcome: z.enum(outcomes), words: maybe }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const refusal =
      dangling(course) ??
      tooEarly(course, form.outcome) ??
      (form.outcome === 'completed' && !course.closing.early ? unfinished(course) : undefined);
    return refusal ?? [fact('CourseClosed', doing.on, { ...form, measured: measuredOutcome(course) })];
  },
});
