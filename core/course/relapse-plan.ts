import { z } from 'zod';
import { act } from '../act.ts';
import { factsOf } from '../fact.ts';
import { refuse } from '../refusal.ts';
import { chapter, isClinician } from './chapter.ts';
import type { Course } from './course.ts';
import { refuseWithUnsafe } from './dispute-safety.ts';
import { lackingIn, type RelapsePlanText, relapsePlanShape } from './relapse-plan-shape.ts';
import { protocolFollowedBy } from './settings-followed.ts';
import { against, rewritten, staleText, type Written } from './written.ts';

/** The plan for staying well, versioned; the client always sees it and keeps it. IPT protocol reference, E-07, 6.3. */

const facts = { RelapsePlanWritten: z.object({ text: relapsePlanShape }) };
const fact = factsOf(facts);

export interface RelapsePlan {
  plan: Written<RelapsePlanText> | null;
  /** Earlier versions, oldest first. */
  earlier: Written<RelapsePlanText>[];
}

const start: RelapsePlan = { plan: null, earlier: [] };

function isBlank(plan: RelapsePlanText): boolean {
  const { signs, actions, triggers, people, skills } = plan;
  const listed = [signs.early, signs.red, triggers, people, skills, ...Object.values(actions)];
  return listed.every((list) => list.length === 0) && !plan.myStory && !plan.wayBack;
}

export const relapsePlan = chapter({
  start,
  facts,
  fold: {
    RelapsePlanWritten: (state, { text }, { by, on }) => ({
      plan: rewritten(state.plan ?? undefined, text, { by, on }),
      earlier: state.plan ? [...state.earlier, state.plan] : state.earlier,
    }),
  },
  acts: {
    /** Open after closing too: the plan is the client's, and is reviewed at follow-up (IPT protocol reference, 6.6). */
    writeRelapsePlan: act({
      says: 'Write or rewrite the plan for staying well.',
      who: ['therapist', 'client'],
      form: relapsePlanShape.extend({ version: against }),
      decide(course, { version, ...text }, doing) {
        if (isBlank(text))
          return refuse('blank', 'The plan is empty. Begin with one early sign and one person to turn to.');
        const people = text.people.flatMap(({ person }) => (person ? [person] : []));
        return (
          (doing.as === 'client' ? undefined : refuseWithUnsafe(course, people, doing.as)) ??
          staleText(course.relapsePlan.plan ?? undefined, version) ?? [
            fact('RelapsePlanWritten', doing.on, { text }),
          ]
        );
      },
    }),
  },
  seenBy: (state, viewer) => (isClinician(viewer) || viewer.as === 'client' ? state : start),
});

/** What the plan still lacks before a completed course can be closed. */
export function lackingInPlan(course: Course): string[] {
  return lackingIn(course.relapsePlan.plan?.text, protocolFollowedBy(course)?.ending.relapsePlan);
}
