import type { z } from 'zod';
import type { VersionedEntry, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type {
  balanceSheet,
  changeNarrative,
  demand,
  identityNow,
  roleLoss,
  roleSkill,
  roleSupport,
  roleWeighed,
  transitionLink,
  transitionStarted,
} from './shapes.ts';

export interface TransitionTexts {
  link: z.output<typeof transitionLink>;
  oldRole: z.output<typeof balanceSheet>;
  newRole: z.output<typeof balanceSheet>;
  /** The therapist's own view of how evenly both roles are seen. */
  weighed: z.output<typeof roleWeighed>;
  narrative: z.output<typeof changeNarrative>;
  identity: z.output<typeof identityNow>;
}

/** How sure of a skill, 0 to 10, first rating first. */
export interface Confidence {
  confidence: number;
  session: number | null;
  on: string;
}

export interface Transition extends z.output<typeof transitionStarted> {
  id: string;
  startedOn: string;
  texts: VersionedTexts<TransitionTexts>;
  losses: VersionedEntry<z.output<typeof roleLoss>>[];
  demands: VersionedEntry<z.output<typeof demand>>[];
  skills: VersionedEntry<z.output<typeof roleSkill>>[];
  /** Ratings of the skills, by the skill's id. */
  confidence: Record<string, Confidence[]>;
  supports: VersionedEntry<z.output<typeof roleSupport>>[];
}

export interface Transitions {
  transitions: Transition[];
}
