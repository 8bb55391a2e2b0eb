import { z } from 'zod';

/** What a clinician says of the person before a form of therapy is chosen; whatever is not known is left out. */
export const choosingShape = z.object({
  perinatal: z.enum(['no', 'pregnant', 'after_birth']).optional(),
  bipolar: z.enum(['no', 'on_medication', 'without_medication']).optional(),
  eating: z.enum(['no', 'bulimia_or_binges_stable', 'bulimia_or_binges_not_stable', 'anorexia']).optional(),
  ptsd: z.enum(['no', 'declines_exposure', 'open_to_exposure']).optional(),
  socialAnxiety: z.enum(['no', 'declines_or_no_response_to_cbt', 'cbt_not_tried']).optional(),
  episode: z.enum(['no', 'linked_to_people', 'not_linked']).optional(),
  remitted: z.enum(['no', 'recurrent_and_well']).optional(),
  otherTreatment: z.enum(['no', 'goes_on_beside']).optional(),
  severity: z.enum(['below_threshold_or_mild', 'moderate', 'severe']).optional(),
  setting: z.enum(['specialist', 'primary_care_or_student_service']).optional(),
  comes: z.enum(['as_agreed', 'at_most_eight']).optional(),
  complex: z.enum(['no', 'isolation_or_complex']).optional(),
  memory: z.enum(['no', 'concerns']).optional(),
  frame: z.enum(['no_wish', 'wants_pattern_focused']).optional(),
  inhibition: z.enum(['no', 'personality_related']).optional(),
  people: z.enum(['one_to_one', 'many_and_few_specialists']).optional(),
  risk: z.enum(['none_acute', 'acute']).optional(),
});
export type ChoosingAnswers = z.output<typeof choosingShape>;
export type ChoosingQuestion = keyof ChoosingAnswers;

/** The questions in the order in which they are asked, each with its answers. */
export const choosingQuestions = Object.entries(choosingShape.shape).map(([question, { _zod }]) => ({
  question: question as ChoosingQuestion,
  answers: _zod.def.innerType.options as readonly string[],
}));
