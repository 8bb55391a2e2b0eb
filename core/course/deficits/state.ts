import type { z } from 'zod';
import type { VersionedEntry, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type { Confidence } from '#core/course/transition/state.ts';
import type {
  contactSkill,
  contactStep,
  isolationLink,
  networkPlan,
  pastRelationship,
  patternCard,
  stepOutcome,
  subtypeJudged,
} from './shapes.ts';

export interface DeficitsTexts {
  link: z.output<typeof isolationLink>;
  /** The therapist's own view. */
  subtype: z.output<typeof subtypeJudged>;
  networkPlan: z.output<typeof networkPlan>;
}

export type StepOutcome = z.output<typeof stepOutcome> & { on: string; by: string };

/** The work on loneliness and isolation; there is one in a course. */
export interface Deficits {
  texts: VersionedTexts<DeficitsTexts>;
  pastRelationships: VersionedEntry<z.output<typeof pastRelationship>>[];
  patterns: VersionedEntry<z.output<typeof patternCard>>[];
  skills: VersionedEntry<z.output<typeof contactSkill>>[];
  /** Ratings of the skills, by the skill's id. */
  confidence: Record<string, Confidence[]>;
  ladder: VersionedEntry<z.output<typeof contactStep>>[];
  /** What came of the steps, by the step's id, first telling first. */
  outcomes: Record<string, StepOutcome[]>;
}
