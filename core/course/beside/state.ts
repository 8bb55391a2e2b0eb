import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { author } from '#core/course/shared/author.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { day, id, idsOf, line, lines, maybe, nameLine, plain, someOf, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { type SharedWhat, sharedWhat, sharedWhats } from '#core/protocols/protocol/person-beside.ts';
import { type ConsentRule, consentRuleShape } from './consent-rule.ts';
import { words } from './words.ts';

const clientTold = z.enum(['told', 'not_told']);

const { fields } = words.en;

/** Somebody beside the client. `custody` says of a guardian whether another one answers for the client with them. */
export const somebody = z.object({
  role: plain().min(1).max(80),
  name: nameLine(fields.name),
  /** What they are to the client: mother, family doctor. */
  tie: maybe,
  person: personId.optional(),
  contact: maybe,
  custody: z.enum(['sole', 'shared', 'none', 'unsaid']).default('unsaid'),
});

export const consentPurposes = ['treatment', 'meetings', 'sharing', 'asking'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
export const whoseConsent = ['client', 'guardian', 'self'] as const;
export type WhoseConsent = (typeof whoseConsent)[number];

/** One consent: whose, to what, how it was given, until when, and what may and may not be told. */
export const consentShape = z.object({
  beside: id,
  whose: z.enum(whoseConsent),
  /** Of a guardian’s consent, which guardian; left out for their own. */
  guardian: id.optional(),
  to: someOf(consentPurposes).min(1, fields.toWhat),
  how: z.enum(['signed', 'spoken', 'on_page']),
  until: day('agreed').optional(),
  mayShare: sharedWhats.default([]),
  notShare: maybe,
  mayAsk: maybe,
});

/** What will be shared and what stays the client’s, told to all concerned before anything is shared. */
export const listingShape = z.object({
  people: idsOf(20).min(1, fields.withWhom),
  share: sharedWhats,
  keepPrivate: lines,
  /** To whom it was told on that day, besides the client. */
  told: idsOf(20),
  clientTold,
});

export const contactKinds = ['telephone', 'letter', 'message', 'in_person', 'video'] as const;

export const contactShape = z.object({
  beside: id,
  kind: z.enum(contactKinds),
  about: text(fields.about),
  /** For clinicians alone: what the other said. */
  note: maybe,
  /** What the danger is, where it goes before a consent that is missing. */
  danger: maybe,
});

export const alarmRuleShape = z.object({
  rule: text(fields.rule),
  /** Whom to call, in this order. */
  ring: idsOf(10).min(1, fields.ring),
  /** Who is written to as well, at once and by Kith itself, and at which address. */
  write: z
    .array(z.object({ beside: id, email: z.email(fields.email) }))
    .max(10)
    .default([]),
  /** What exactly such a letter says; never a word of the client's. */
  says: maybe,
  /** Of which alarms: those that ask for somebody within the hour, or any. */
  of: z.enum(['now', 'any']).default('now'),
  told: idsOf(20),
  clientTold,
});

export const adultToldShape = z.object({
  alarm: id,
  beside: id,
  kind: z.enum(contactKinds),
  words: text(fields.said),
});

export const sharedShape = z.object({ beside: id, what: sharedWhat, from: day('agreed').optional() });

export const facts = {
  BesideBrought: somebody.extend({ as: author }),
  BesideChanged: somebody.extend({ beside: id }),
  BesideEnded: z.object({ beside: id, why: z.string() }),
  BesideConsented: consentShape,
  BesideConsentWithdrawn: z.object({ beside: id, consent: id, as: z.string(), why: z.string() }),
  SharingListed: listingShape,
  SharingBegun: sharedShape,
  SharingStopped: z.object({ beside: id, what: sharedWhat }),
  SentenceChosen: z.object({ words: line(fields.sentence), as: author }),
  BesideContacted: contactShape,
  AlarmRuleTold: alarmRuleShape,
  AdultToldOfAlarm: adultToldShape,
  AdultWrittenTo: z.object({ alarm: id, beside: id, words: z.string() }),
  ConsentRuleNoted: consentRuleShape,
  BesidePageGiven: z.object({ beside: id, key: z.string() }),
  BesidePageTaken: z.object({ beside: id }),
};
export const fact = factsOf(facts);

/** One consent as it stands: `withdrawn` says when and why it was taken back. */
export interface BesideConsent extends Stamped<typeof facts.BesideConsented> {
  withdrawn: { on: string; as: string; why: string } | null;
}

export interface Shared {
  what: SharedWhat;
  /** The day from which it is shown. */
  from: string;
}

/** Somebody who stands beside the client: who they are, what was consented to, and what they are shown. */
export interface Beside extends Omit<Stamped<typeof facts.BesideBrought>, 'by'> {
  ended: { on: string; why: string } | null;
  consents: BesideConsent[];
  shared: Shared[];
  /** What opens their page, in a form that cannot be turned back; null where they have none. */
  pageKey: string | null;
  pageSince: string;
}

export interface BesideClient {
  people: Beside[];
  /** Every list of what is shared and what stays private, the latest last. */
  listings: Stamped<typeof facts.SharingListed>[];
  sentence: { words: string; on: string; as: 'client' | 'therapist' } | null;
  contacts: Stamped<typeof facts.BesideContacted>[];
  /** When a responsible adult is told of an alarm; the latest holds. */
  alarmRules: Stamped<typeof facts.AlarmRuleTold>[];
  adultsTold: Stamped<typeof facts.AdultToldOfAlarm>[];
  /** To whom Kith wrote by the rule, and what. */
  adultsWrittenTo: Stamped<typeof facts.AdultWrittenTo>[];
  /** Who consents at the client’s age; null for a grown-up, and where nobody knows the client’s age. */
  rule: ConsentRule | null;
}

export const start: BesideClient = {
  people: [],
  listings: [],
  sentence: null,
  contacts: [],
  alarmRules: [],
  adultsTold: [],
  adultsWrittenTo: [],
  rule: null,
};
