import type { Stamped } from '#core/course/shared/stamped.ts';
import type { SharedWhat } from '#core/protocols/protocol/person-beside.ts';
import type { ConsentRule } from './consent-rule.ts';
import type { facts } from './shapes.ts';

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
