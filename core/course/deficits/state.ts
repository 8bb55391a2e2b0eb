import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import {
  listedAt,
  type VersionedEntry,
  type VersionedTexts,
  writtenAt,
} from '#core/course/shared/versioned-text.ts';
import type { Confidence } from '#core/course/transition/state.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { line, lines, maybe, partialDate, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { words as says, stateWords } from './words.ts';

/** What the work on loneliness and isolation records. IPT protocol reference, 2.3.4, DF-1 to DF-8. */
export const isolationSubtypes = ['isolated', 'unfulfilling', 'masked_chronic', 'social_anxiety'] as const;
export const breakdownStages = ['meeting', 'getting_closer', 'staying', 'disagreeing', 'ending'] as const;

/** DF-1: what being alone does to the mood. */
export const isolationLink = z.object({ words: text(stateWords.en.linkBetweenBeingAlone) });
/** How long it has been so, in the client’s words. S004-57 of the seeds: a long history, and not a recent move. */
export const isolationHowLong = ['months', 'a_year_or_two', 'many_years', 'always', 'on_and_off'] as const;
export const isolationHistory = z.object({
  howLong: z.enum(isolationHowLong, { error: says.en.fields.howLong }),
  since: partialDate('lived').optional(),
  words: maybe,
  betterTimes: maybe,
});
export const subtypeJudged = z.object({ subtype: z.enum(isolationSubtypes), why: maybe });
/** DF-2: somebody who was important once, and how it ended. */
export const pastRelationship = z.object({
  personId: personId.optional(),
  who: line(stateWords.en.whoIt),
  when: maybe,
  positives: lines,
  negatives: lines,
  ending: maybe,
});
/** DF-3: what tends to happen again, and at which point it usually goes wrong. */
export const patternCard = z.object({
  trigger: text(stateWords.en.whatSetsItOff),
  whatIDo: text(stateWords.en.whatIDo),
  whatTheyDo: maybe,
  howIFeel: maybe,
  goesWrongAt: z.enum(breakdownStages, { error: stateWords.en.choosePoint }),
  personIds: z.array(personId).max(40).default([]),
});
/** DF-5: one skill of being with people. */
export const contactSkill = z.object({ skill: line(stateWords.en.skill), managedBefore: maybe });
/** DF-6: one step of contact, small enough to try. */
export const contactStep = z.object({
  step: line(stateWords.en.step),
  personId: personId.optional(),
  whoOrWhere: maybe,
  kind: z.enum(['reconnect', 'acquaintance', 'new_setting', 'other']).default('other'),
  fear: ten,
});
/** DF-7: what came of a step, told without blame. */
export const stepOutcome = z.object({
  status: z.enum(tryOutResults),
  outcome: maybe,
  betterThanExpected: maybe,
  fearAfter: ten.optional(),
  session: sessionNumber.optional(),
});
/** DF-8: whom the client will be in touch with when therapy is over. */
export const networkPlan = z.object({
  inThreeMonths: z
    .array(z.object({ personId: personId.optional(), who: line('Who'), howOften: maybe, how: maybe }))
    .min(1, stateWords.en.nameAtLeastOnePerson)
    .max(40),
  places: lines,
  ifItGetsQuiet: maybe,
});

const wrote = writtenAt({});
const listed = listedAt({});

export const deficitsFacts = {
  IsolationLinked: wrote(isolationLink),
  IsolationHistoryTold: wrote(isolationHistory),
  IsolationSubtypeJudged: wrote(subtypeJudged),
  PastRelationshipReviewed: listed(pastRelationship),
  PatternCardWritten: listed(patternCard),
  ContactSkillWritten: listed(contactSkill),
  ContactSkillRated: z.object({ skillId: z.string(), confidence: ten, session: z.number().nullable() }),
  ContactStepWritten: listed(contactStep),
  ContactStepTold: z.object({ stepId: z.string(), told: stepOutcome }),
  NetworkPlanWritten: wrote(networkPlan),
  ComfortRated: z.object({ comfort: ten, where: z.string() }),
};
export const deficitsFact = factsOf(deficitsFacts);

export interface DeficitsTexts {
  link: z.output<typeof isolationLink>;
  history: z.output<typeof isolationHistory>;
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
  /** How at ease the client said they were among people, first rating first. */
  comfort: Stamped<typeof deficitsFacts.ComfortRated>[];
}
