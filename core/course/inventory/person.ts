import { z } from 'zod';
import {
  line,
  lines,
  maybe,
  nameLine,
  partialDate,
  someOf,
  ten,
  text,
  three,
  whole,
} from '#core/forms/fields.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { supportKinds } from './prompts.ts';
import { personWords } from './words.ts';

/** What may be written about one person in the client's life (IPT protocol reference, 4.2; same field names). */

export const roles = [
  'partner',
  'ex_partner',
  'mother',
  'father',
  'step_parent',
  'sibling',
  'child',
  'step_child',
  'grandparent',
  'other_kin',
  'friend',
  'close_friend',
  'acquaintance',
  'colleague',
  'manager',
  'neighbour',
  'faith_or_community',
  'professional',
  'carer',
  'online_friend',
  'pet',
  'spiritual_figure',
  'group',
  'other',
] as const;
export const livings = ['living', 'deceased', 'unknown'] as const;
/** How often the client and somebody are in contact. */
export const frequencies = [
  'daily',
  'several_week',
  'weekly',
  'fortnightly',
  'monthly',
  'few_year',
  'rarely',
  'none',
] as const;
export const safeties = ['safe', 'sometimes_not', 'not', 'prefer_not_to_say'] as const;
export const disclosures = ['share_freely', 'in_session', 'not_now'] as const;
export const supportTypes = supportKinds.map(({ id }) => id);
export type SupportType = (typeof supportTypes)[number];

const yesPartlyNo = z.enum(['yes', 'partly', 'no']);
/** How far something was said, or happens. */
export const howFar = z.enum(['yes', 'partly', 'no', 'unknown']);
const yesNo = z.enum(['yes', 'no']);
/** Who would change: the client, the other, both together. */
const expectations = z
  .array(
    z.object({
      text: line(personWords.en.expectation),
      said: howFar.default('unknown'),
      met: howFar.default('unknown'),
    }),
  )
  .max(50, personWords.en.keepThisUnder50Expectations);
const supports = z
  .array(z.object({ type: z.enum(supportTypes), level: three.default(2), words: maybe }))
  .max(20, personWords.en.keepThisUnder20Kinds);

/** Rings of the circle: 1 inner, 2 close, 3 wider, 0 outside. */
export const ring = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], {
  error: personWords.en.chooseRing1Inner2,
});
export type Ring = z.output<typeof ring>;

const fieldShapes = {
  displayName: nameLine(personWords.en.name),
  role: z.enum(roles),
  /** The tie in the client's words: “mother-in-law”. */
  roleWords: line(personWords.en.tie),
  living: z.enum(livings),
  deathDate: partialDate('happened'),
  deathCircumstances: text(personWords.en.howTheyDied),
  age: whole.min(0, personWords.en.checkAge).max(130, personWords.en.checkAge),
  pronouns: line(personWords.en.pronouns),
  status: z.enum([
    'active',
    'distant',
    'estranged',
    'on_off',
    'ended',
    'lost_touch',
    'deceased',
    'wished_for',
  ]),
  since: partialDate('lived'),
  until: partialDate('lived'),
  contactFrequency: z.enum(frequencies),
  contactWords: line(personWords.en.howYouAreInContact),
  contactModes: someOf(['in_person', 'phone', 'text', 'video', 'social_media', 'letters']),
  livesWith: z.enum(['yes', 'part_of_the_time', 'no']),
  initiates: z.enum(['me', 'them', 'both', 'neither']),
  ringBefore: ring,
  ringWished: ring,
  ring,
  /** Where around the circle, in degrees clockwise from the top. */
  angle: z.number().min(0, personWords.en.angleIs0To360).max(360, personWords.en.angleIs0To360),
  sector: z.enum(['family', 'partner', 'friends', 'work_or_study', 'community', 'professionals', 'other']),
  tone: z.enum(['supportive', 'mixed', 'conflictual', 'distant', 'cut_off', 'unsafe']),
  myExpectations: expectations,
  theirExpectations: expectations,
  reciprocity: ten,
  satisfying: lines.unwrap(),
  unsatisfying: lines.unwrap(),
  changesWanted: z.object({ me: maybe, them: maybe, us: maybe }),
  recentChanges: z
    .array(z.object({ on: partialDate('lived').optional(), what: line(personWords.en.change) }))
    .max(50),
  linkToMood: z.object({
    words: maybe,
    /** −3 pulls the mood far down, +3 lifts it far. */
    effect: whole.min(-3, personWords.en.give3To3).max(3, personWords.en.give3To3).optional(),
  }),
  conflict: z.object({
    level: ten.optional(),
    kind: z.enum(['none', 'overt', 'covert', 'both', 'unknown']).default('unknown'),
    words: maybe,
    topics: lines,
    lastEpisode: maybe,
  }),
  support: supports,
  supportGiven: supports,
  confidant: yesPartlyNo,
  knowsAboutProblem: z.object({ answer: yesPartlyNo, response: maybe }),
  helpOffered: z.object({ answer: yesNo, note: maybe }),
  helpAccepted: z.object({ answer: yesNo, note: maybe }),
  safety: z.enum(safeties),
  dependants: z.enum(['they_depend_on_me', 'i_depend_on_them', 'both', 'neither']),
  culture: text(personWords.en.meaningOfThisTie),
  history: text(personWords.en.keyMoments),
  ending: text(personWords.en.howItEnded),
  strength: z.object({ answer: z.enum(['yes', 'perhaps', 'no']), how: maybe }),
  disclosure: z.enum(disclosures),
  onsetLinked: z.object({ answer: z.enum(['linked', 'not_linked', 'unclear']), note: maybe }),
  areaTags: z.array(areaId).max(12),
  privateNote: text(personWords.en.note),
};

export type FieldName = keyof typeof fieldShapes;
export const fieldNames = Object.keys(fieldShapes) as [FieldName, ...FieldName[]];

/** Any of the fields; what is absent has not been written. */
export const personFields = z
  .object(fieldShapes)
  .partial()
  .extend({
    /** Fields that were asked and stay empty, and why. */
    leftBlank: z
      .array(z.object({ field: z.enum(fieldNames), why: z.enum(['nothing', 'prefer_not_to_say']) }))
      .max(fieldNames.length)
      .optional(),
  });
export type PersonFields = z.output<typeof personFields>;
/** Whether it says that the client would rather not say if they are safe with the person. */
export const isSafetyLeftUnsaid = ({ safety, leftBlank }: PersonFields): boolean =>
  safety === 'prefer_not_to_say' || leftBlank?.some(({ field }) => field === 'safety') === true;

/** Fields that are the therapist's working: no client writes or sees them. */
export const therapistsFields = [
  'onsetLinked',
  'areaTags',
  'privateNote',
] as const satisfies readonly FieldName[];

/** A person without what only a therapist guesses at, as paper shows them. */
export function withoutTherapistsFields<Person extends { fields: PersonFields }>(person: Person): Person {
  const rest = Object.entries(person.fields).filter(
    ([name]) => !therapistsFields.some((field) => field === name),
  );
  return { ...person, fields: Object.fromEntries(rest) };
}
