import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter, isClinician } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { against, rewritten, staleText, type Written } from '#core/course/shared/versioned-text.ts';
import { line, maybe, ten } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

/**
 * A plan for the worst hours, in the client's words, written together; its steps are used in order, and the fifth at
 * any time. The wording is Kith's own; the idea of a stepwise plan is Stanley and Brown's. IPT protocol reference, 9.4.
 */

const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item).max(40, 'Keep this list under forty lines.').default([]);

/** Each step asks how likely it is to be done, and works on what is in the way. */
const doable = { likely: ten.nullable().default(null), barrier: maybe, fix: maybe };

const planShape = z.object({
  /** Step 1: how I notice that it is getting worse. */
  warningSigns: list(
    z.object({
      sign: line('The sign'),
      kind: z.enum(['thought', 'image', 'mood', 'situation', 'behaviour', 'unsaid']).default('unsaid'),
    }),
  ),
  /** Step 2: what I can do on my own. */
  alone: list(z.object({ what: line('The activity'), ...doable })),
  /** Step 3: where the client goes and whom they see to think of something else. */
  peopleAndPlaces: list(z.object({ who: line('The person or place'), contact: maybe, ...doable })),
  /** Step 4: people I can ask for help. */
  help: list(
    z.object({
      who: line('The person'),
      contact: maybe,
      agreed: z.enum(['agreed', 'not_asked', 'unsaid']).default('unsaid'),
      ...doable,
    }),
  ),
  /** Step 5: professionals and services; crisis lines come from the service's settings. */
  professionals: list(z.object({ who: line('The professional or service'), contact: maybe })),
  /** Step 6: making my surroundings safer. */
  saferSurroundings: list(
    z.object({
      what: line('What is made safer'),
      action: maybe,
      whoHelps: maybe,
      state: z.enum(['done', 'to_do', 'unsaid']).default('unsaid'),
    }),
  ),
  reasonsForLiving: maybe,
  sharedWith: list(
    z.object({ who: line('The person'), agreed: z.enum(['agreed', 'not_asked']).default('not_asked') }),
  ),
});
export type SafetyPlanText = z.output<typeof planShape>;

const facts = {
  SafetyPlanWritten: z.object({ text: planShape }),
  SafetyPlanLookedAt: z.object({ session: z.number().nullable(), words: z.string() }),
};
const fact = factsOf(facts);

export interface SafetyPlan {
  plan: Written<SafetyPlanText> | null;
  /** Earlier versions, oldest first. */
  earlier: Written<SafetyPlanText>[];
  looks: { session: number | null; words: string; on: string; by: string }[];
}

const start: SafetyPlan = { plan: null, earlier: [], looks: [] };

function isBlank(plan: SafetyPlanText): boolean {
  const { reasonsForLiving, ...steps } = plan;
  return !reasonsForLiving && Object.values(steps).every((step) => step.length === 0);
}

export const safetyPlan = chapter({
  start,
  facts,
  fold: {
    SafetyPlanWritten: (state, { text }, { by, on }) => ({
      ...state,
      plan: rewritten(state.plan ?? undefined, text, { by, on }),
      earlier: state.plan ? [...state.earlier, state.plan] : state.earlier,
    }),
    SafetyPlanLookedAt: (state, data, { on, by }) => ({
      ...state,
      looks: [...state.looks, { ...data, on, by }],
    }),
  },
  acts: {
    writeSafetyPlan: act({
      says: 'Write or rewrite the safety plan, together with the client and in their words.',
      who: ['therapist', 'client', 'emergency'],
      form: planShape.extend({ version: against }),
      decide(course, { version, ...text }, doing) {
        if (isBlank(text))
          return refuse('blank', 'The plan is empty. Begin with one sign, one thing to do and one person.');
        return (
          staleText(course.safetyPlan.plan ?? undefined, version) ?? [
            fact('SafetyPlanWritten', doing.on, { text }),
          ]
        );
      },
    }),
    lookAtSafetyPlan: act({
      says: 'Record that the safety plan was looked at together, and whether it still holds.',
      who: ['therapist', 'emergency'],
      form: z.object({ session: z.number().int().positive().nullable().default(null), words: maybe }),
      decide(course, form, doing) {
        if (!course.safetyPlan.plan)
          return refuse('no-plan', 'There is no safety plan yet. Write it with the client first.');
        return [fact('SafetyPlanLookedAt', doing.on, form)];
      },
    }),
  },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { ...state, looks: [] } : start;
  },
});

/** Steps of the plan with nothing in them, 1 to 6. */
export function emptySteps(course: Course): number[] {
  const plan = course.safetyPlan.plan?.text;
  if (!plan) return [1, 2, 3, 4, 5, 6];
  const steps = [
    plan.warningSigns,
    plan.alone,
    plan.peopleAndPlaces,
    plan.help,
    plan.professionals,
    plan.saferSurroundings,
  ];
  return steps.flatMap((step, place) => (step.length === 0 ? [place + 1] : []));
}
