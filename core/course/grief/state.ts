import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { emotion } from '#core/course/feelings/emotions.ts';
import {
  listedAt,
  type VersionedEntry,
  type VersionedText,
  type VersionedTexts,
  writtenAt,
} from '#core/course/shared/versioned-text.ts';
import { day, id, line, lines, maybe, partialDate, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { stateWords } from './words.ts';

/** What the work of grief records. IPT protocol reference, 2.3.1, GR-1 to GR-8. */
export const griefRows = [
  'weeks_before',
  'the_day',
  'immediately_after',
  'rituals',
  'first_months',
  'anniversaries',
] as const;
export type GriefRow = (typeof griefRows)[number];

export const griefReactions = [
  'ordinary',
  'delayed',
  'absent',
  'numb',
  'preoccupied',
  'prolonged',
  'distorted',
  'anticipatory',
  'traumatic',
  'disenfranchised',
  'ambiguous',
] as const;

/** Whom the work is about, as it begins and as it is put right. */
export const lossBegan = z.object({
  personId: personId.optional(),
  whatWasLost: line(stateWords.en.whoOrWhatWasLost),
  diedOn: partialDate('happened').optional(),
});
/** GR-1: how the low mood and the death hang together. */
export const griefLink = z.object({ words: text(stateWords.en.linkBetweenDeathAndMood) });
/** GR-2: what was explained about mourning. */
export const mourningExplained = z.object({
  about: text(stateWords.en.whatWasExplained),
  learnedAtHome: maybe,
  session: sessionNumber.optional(),
});
/** GR-3: the relationship as it was, good, bad and ordinary. */
export const portrait = z.object({
  positives: lines,
  negatives: lines,
  ordinary: lines,
  unfinished: lines,
  rolesTheyFilled: lines,
  missed: lines,
  notMissed: lines,
  howItChanged: maybe,
});
export const portraitWeighed = z.object({
  portrait: z.enum(['even_handed', 'idealised', 'all_bad', 'too_early_to_say']),
  why: maybe,
});
/** GR-4: one row of the days around the death. */
export const daysRow = z.object({
  happened: maybe,
  where: maybe,
  who: maybe,
  feltThen: maybe,
  feelNow: maybe,
  undone: maybe,
});
/** GR-5: a feeling about the loss, welcome or not. */
export const griefFeeling = z.object({
  emotion,
  words: maybe,
  intensity: ten,
  toward: maybe,
  kind: z.enum(['welcome', 'unwelcome', 'mixed']).default('mixed'),
});
/** GR-6: what the client wishes to do to remember. */
export const commemoration = z.object({
  plan: text(stateWords.en.plan),
  when: maybe,
  withWhom: maybe,
  custom: maybe,
  done: maybe,
});
/** GR-7: one step back towards people and things the client cares for. */
export const reinvolvement = z.object({
  person: maybe,
  personId: personId.optional(),
  activity: line(stateWords.en.activity),
  date: partialDate('either').optional(),
  outcome: maybe,
});
/** GR-8: how the client carries them from here. */
export const innerPlace = z.object({
  words: text(stateWords.en.statement),
  /** What the client’s culture or faith says of where the dead are, and how they are remembered. S002-13 of the seeds. */
  cultureAndFaith: maybe.optional(),
});
/** Kinds of reaction and what the client's culture says of grief; never shown as a verdict. */
export const reactions = z.object({
  reactions: z.array(z.enum(griefReactions)).max(griefReactions.length),
  culture: maybe,
  whatLeads: z.enum(['grief', 'low_mood', 'both_alike', 'not_judged']).default('not_judged'),
});
/** A date that brings the loss back each year: a whole day, or a month and day such as `03-02`. */
export const anniversary = z.object({
  what: line(stateWords.en.whatDate),
  date: z.union([
    day('either'),
    z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, stateWords.en.giveDateSuchAs2014),
  ]),
  plan: maybe,
});

const where = { lossId: id };
const wrote = writtenAt(where);
const listed = listedAt(where);

export const griefFacts = {
  GriefWorkStarted: z.object({
    personId: z.string().nullable(),
    whatWasLost: z.string(),
    diedOn: z.string().nullable(),
  }),
  LossCorrected: wrote(lossBegan),
  GriefLinked: wrote(griefLink),
  MourningExplained: wrote(mourningExplained),
  LostRelationshipDescribed: wrote(portrait),
  LostRelationshipWeighed: wrote(portraitWeighed),
  DaysOfLossTold: z.object({ ...where, row: z.enum(griefRows), text: daysRow }),
  GriefFeelingNamed: listed(griefFeeling),
  CommemorationPlanned: wrote(commemoration),
  ReinvolvementStepWritten: listed(reinvolvement),
  InnerPlaceDescribed: wrote(innerPlace),
  GriefReactionsJudged: wrote(reactions),
  AnniversaryNoted: listed(anniversary),
  /** The risk chapter raises an alarm after it. */
  WishToJoinTold: z.object({
    lossId: z.string(),
    words: z.string(),
    session: z.number().nullable(),
    alarm: z.literal('wish_to_join'),
  }),
};
export const griefFact = factsOf(griefFacts);

export interface LossTexts {
  /** What the work began with, put right since. */
  began: z.output<typeof lossBegan>;
  link: z.output<typeof griefLink>;
  explained: z.output<typeof mourningExplained>;
  portrait: z.output<typeof portrait>;
  /** The therapist's own view of the portrait. */
  portraitWeighed: z.output<typeof portraitWeighed>;
  commemoration: z.output<typeof commemoration>;
  innerPlace: z.output<typeof innerPlace>;
  /** The therapist's own view of the course the grief takes. */
  reactions: z.output<typeof reactions>;
}

/** The mourning of one person, or of one loss where the protocol counts other losses as grief. */
export interface Loss {
  id: string;
  personId: string | null;
  whatWasLost: string;
  diedOn: string | null;
  startedOn: string;
  texts: VersionedTexts<LossTexts>;
  days: Partial<Record<GriefRow, VersionedText<z.output<typeof daysRow>>>>;
  feelings: VersionedEntry<z.output<typeof griefFeeling>>[];
  reinvolvement: VersionedEntry<z.output<typeof reinvolvement>>[];
  anniversaries: VersionedEntry<z.output<typeof anniversary>>[];
  wishesToJoin: { words: string; session: number | null; on: string; by: string }[];
}

export interface Grief {
  losses: Loss[];
}
