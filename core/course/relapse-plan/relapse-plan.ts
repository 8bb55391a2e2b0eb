import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { baseVersion, nextVersion, refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { refuse } from '#core/forms/refusal.ts';
import { type RelapsePlanText, relapsePlanShape } from './shapes.ts';
import { fact, facts, start } from './state.ts';

/** The plan for staying well, versioned; the client always sees it and keeps it. IPT protocol reference, E-07, 6.3. */

function isBlank(plan: RelapsePlanText): boolean {
  const { signs, actions, triggers, people, skills } = plan;
  const listed = [signs.early, signs.red, triggers, people, skills, ...Object.values(actions)];
  return listed.every((list) => list.length === 0) && !plan.myStory && !plan.wayBack;
}

export const relapsePlan = chapter({
  start,
  facts,
  sentences: {
    en: {
      RelapsePlanWritten: 'The plan for staying well was written.',
    },
  },
  fold: {
    RelapsePlanWritten: (state, { text }, { by, on }) => ({
      plan: nextVersion(state.plan ?? undefined, text, { by, on }),
      earlier: state.plan ? [...state.earlier, state.plan] : state.earlier,
    }),
  },
  acts: {
    /** Open after closing too: the plan is the client's, and is reviewed at follow-up (IPT protocol reference, 6.6). */
    writeRelapsePlan: act({
      says: 'Write or rewrite the plan for staying well.',
      who: ['therapist', 'client'],
      form: relapsePlanShape.extend({ version: baseVersion }),
      decide(course, { version, ...text }, doing) {
        if (isBlank(text))
          return refuse('blank', 'The plan is empty. Begin with one early sign and one person to turn to.');
        const people = text.people.flatMap(({ person }) => (person ? [person] : []));
        return (
          (doing.as === 'client' ? undefined : refuseWithUnsafe(course, people, doing.as)) ??
          refuseStaleText(course.relapsePlan.plan ?? undefined, version) ?? [
            fact('RelapsePlanWritten', doing.on, { text }),
          ]
        );
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'ending' },
  carriesOver: (course: Course) => course.relapsePlan.plan?.text ?? null,
});
