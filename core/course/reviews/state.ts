import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { day } from '#core/forms/fields.ts';
import { reviewActions, reviewPoints } from './check-points.ts';

export const responses = ['responding', 'partly', 'no_response', 'worse', 'not_clear'] as const;
/** What is said of the focus at a check-point. */
export const focusJudgements = ['still_right', 'partly', 'not_right', 'not_asked'] as const;
export const decisions = [
  'go_on',
  'go_on_differently',
  'change_focus',
  'extend',
  'step_up',
  'refer',
  'finish',
] as const;

export const facts = {
  ProgressReviewed: z.object({
    at: z.enum(reviewPoints),
    session: z.number().nullable(),
    /** What the scores show, as the two of them read it. */
    seen: z.string(),
    response: z.enum(responses),
    goals: z.string(),
    focus: z.enum(focusJudgements),
    discussed: z.string(),
    decision: z.enum(decisions),
    why: z.string(),
    actions: z.array(z.enum(reviewActions)),
    nextBy: z.union([day('planned'), z.literal('')]),
    sessionsLeft: z.number(),
  }),
};
export const fact = factsOf(facts);

export type ProgressReview = Stamped<typeof facts.ProgressReviewed>;

export interface Reviews {
  reviews: ProgressReview[];
}

export const start: Reviews = { reviews: [] };
