import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { felt } from '#core/course/feelings/emotions.ts';
import {
  listedAt,
  type VersionedEntry,
  type VersionedTexts,
  writtenAt,
} from '#core/course/shared/versioned-text.ts';
import { line, lines, maybe, nameLine, partialDate, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { stateWords } from './words.ts';

const howSeen = z.enum(['even_handed', 'romanticised', 'all_bad', 'too_early_to_say']);

/** What the work on a role transition records. IPT protocol reference, 2.3.3, RT-1 to RT-9. */
export const transitionTypes = [
  'job_change',
  'job_loss',
  'promotion',
  'retirement',
  'marriage',
  'cohabitation',
  'separation',
  'divorce',
  'pregnancy',
  'birth',
  'adoption',
  'infertility',
  'child_leaving_home',
  'caring_role',
  'migration',
  'moving_home',
  'illness',
  'diagnosis',
  'disability',
  'coming_out',
  'gender_transition',
  'leaving_education',
  'leaving_prison',
  'leaving_military',
  'widowhood',
  'recovery_from_long_illness',
  'therapeutic_transition',
  'other',
] as const;

const attribute = z.enum(['yes', 'partly', 'no', 'not_known']).default('not_known');
export const transitionStarted = z.object({
  type: z.enum(transitionTypes, { error: stateWords.en.chooseWhatKindOfChange }),
  change: line(stateWords.en.whatChanged),
  oldRole: line(stateWords.en.oldRole),
  newRole: line(stateWords.en.newRole),
  changedOn: partialDate('lived').optional(),
  wanted: attribute,
  sudden: attribute,
  offTime: attribute,
  reversible: attribute,
  positiveOnPaper: attribute,
});
/** RT-1: what changed and what happened to the mood. */
export const transitionLink = z.object({ words: text(stateWords.en.linkBetweenChangeAndMood) });
/** RT-2 and RT-5: one role, its good and its bad, who was in it and what it said about the client. */
/** People, of the inventory or not. */
const named = z
  .array(z.object({ personId: personId.optional(), name: nameLine(stateWords.en.name) }))
  .max(40)
  .default([]);

export const balanceSheet = z.object({
  positives: lines,
  negatives: lines,
  /** RT-5: what the new role makes possible, however small. */
  possibilities: lines,
  people: named,
  selfDescription: maybe,
});
export const roleWeighed = z.object({
  oldRole: howSeen,
  newRole: howSeen,
  why: maybe,
});
/** RT-3: something lost with the old role, and what the client feels about it. */
export const roleLoss = z.object({
  what: line(stateWords.en.whatIsLost),
  missedMost: maybe,
  goodbye: z.enum(['said', 'not_said', 'not_possible', 'not_known']).default('not_known'),
  feelings: z.array(felt).max(10).default([]),
});
/** RT-4: how the change came about. */
export const changeNarrative = z.object({
  howItCame: text(stateWords.en.howItCameAbout),
  chosen: z.enum(['chosen', 'forced', 'both', 'not_known']).default('not_known'),
  expected: z.enum(['expected', 'sudden', 'both', 'not_known']).default('not_known'),
  whoStoodBy: named,
  alone: maybe,
});
/** RT-6: something the client believes is asked of them, and how to find out. */
export const demand = z.object({
  belief: text(stateWords.en.whatClientBelievesIsAsked),
  whoCouldTell: maybe,
  check: maybe,
  found: maybe,
});
/** RT-7: a skill the new role needs. Confidence is rated apart, so that it can rise. */
export const roleSkill = z.object({
  skill: line(stateWords.en.skill),
  managedBefore: maybe,
  smallSuccess: maybe,
});
/** RT-8: who stays, who is new, who understands. */
export const roleSupport = z.object({
  personId: personId.optional(),
  name: nameLine(stateWords.en.name),
  kind: z.enum(['stays', 'new', 'in_the_same_boat', 'lost', 'to_find']),
  gives: maybe,
  howToAsk: maybe,
});
/** RT-9: how the client would describe themselves now. */
export const identityNow = z.object({ words: text(stateWords.en.description) });

const transitionId = z.string();
const wrote = writtenAt({ transitionId });
const listed = listedAt({ transitionId });

export const transitionFacts = {
  TransitionStarted: transitionStarted,
  TransitionCorrected: wrote(transitionStarted),
  TransitionLinked: wrote(transitionLink),
  OldRoleDescribed: wrote(balanceSheet),
  NewRoleDescribed: wrote(balanceSheet),
  RolesWeighed: wrote(roleWeighed),
  RoleLossNamed: listed(roleLoss),
  ChangeTold: wrote(changeNarrative),
  DemandWritten: listed(demand),
  RoleSkillWritten: listed(roleSkill),
  RoleSkillRated: z.object({
    transitionId,
    skillId: z.string(),
    confidence: ten,
    session: z.number().nullable(),
  }),
  RoleSupportWritten: listed(roleSupport),
  IdentityDescribed: wrote(identityNow),
};
export const transitionFact = factsOf(transitionFacts);

/** How sure the client is of a skill now, 0 to 10. */
export const rated = z.object({ confidence: ten, session: sessionNumber.optional() });

export interface TransitionTexts {
  /** What the work began with, put right since. */
  began: z.output<typeof transitionStarted>;
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
