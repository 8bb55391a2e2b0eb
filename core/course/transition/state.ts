import type { z } from 'zod';
import type { Entry, Texts } from '#core/course/shared/versioned-text.ts';
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
  texts: Texts<TransitionTexts>;
  losses: Entry<z.output<typeof roleLoss>>[];
  demands: Entry<z.output<typeof demand>>[];
  skills: Entry<z.output<typeof roleSkill>>[];
  /** Ratings of the skills, by the skill's id. */
  confidence: Record<string, Confidence[]>;
  supports: Entry<z.output<typeof roleSupport>>[];
}

export interface Transitions {
  transitions: Transition[];
}
