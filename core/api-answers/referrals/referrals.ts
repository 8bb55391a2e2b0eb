import type { Standing } from '#core/book/doing.ts';
import type { ReferralActName } from '#core/referral/book.ts';
import type { WaitFigures } from '#core/referral/figures.ts';
import type { Referral } from '#core/referral/referral.ts';
import type { ReferralSummary } from '#core/referral/summarise.ts';
import type { Wait, WaitRule } from '#core/referral/waits.ts';

/** How a service takes referrals. */
export interface ReferralSettings {
  /** The accounts of those who read and answer them; nobody else does. */
  takers: string[];
  /** Whether somebody may ask for help by a form of the public pages, without an account. */
  form: 'on' | 'off';
  wait: WaitRule;
  /** Days that nobody should wait longer than; null where the service aims at none. */
  target: number | null;
  /** Months after which a referral is erased from which no course began. */
  keepMonths: number;
}

/** Somebody who may take referrals, for whom settings are written. */
export interface MayTake {
  person: string;
  name: string;
  /** Whether they may answer what was said of danger. */
  clinician: boolean;
}

export interface ReferralSettingsShown {
  settings: ReferralSettings;
  people: MayTake[];
  /** Whether the form of the public pages is there now; `nobody`: it is wished, and no clinician takes referrals. */
  formIs: 'there' | 'off' | 'nobody' | 'pages_off';
}

/** One referral in the list. */
export interface ReferralListed extends Omit<ReferralSummary, 'days' | 'client'> {
  id: string;
  name: string;
  receivedOn: string;
  /** By the rule of the service; null before it begins. */
  wait: Wait | null;
}

export interface ReferralList {
  referrals: ReferralListed[];
  rule: WaitRule;
  target: number | null;
  /** How many of those that ended are not in the list. */
  ended: number;
}

/** Another entry that may be the same person. */
export interface AlikeEntry {
  by: 'number' | 'mail' | 'name';
  is: 'client' | 'referral';
  id: string;
  name: string;
  born: string | null;
  /** Of a referral: where it stands. */
  state?: ReferralSummary['state'];
}

/** One entry of the record of a referral. */
export interface ReferralEntry {
  seq: number;
  says: string;
  on: string;
  at: string;
  by: string;
}

/** A measure that was answered, as it scores. */
export interface ReferralMeasure {
  instrument: string;
  name: string;
  on: string;
  total: number | null;
  answered: number;
  of: number;
}

/** One referral, for who takes them. */
export interface ReferralView {
  id: string;
  as: Standing;
  today: string;
  referral: Pick<Referral, 'arrival' | 'danger' | 'fit' | 'waiting' | 'ending'>;
  state: ReferralSummary['state'];
  wait: Wait | null;
  rule: WaitRule;
  acts: ReferralActName[];
  entries: ReferralEntry[];
  alike: AlikeEntry[];
  measures: ReferralMeasure[];
  /** What those are called who stand in it. */
  names: Record<string, string>;
  /** Whose hand a place may be put into: who gives therapy here. */
  therapists: { person: string; name: string }[];
  /** The day on which it is erased by itself; null where that is not near. */
  erasedOn: string | null;
}

export interface ReferralReceivedAnswer {
  id: string;
}

/** The course that began from a referral. */
export interface CourseBegunAnswer {
  course: string;
  client: string;
  /** What became of the invitation to their own place. */
  invited: 'sent' | 'not_asked' | 'has_account' | 'no_email';
}

/** How long people wait, with what is counted. */
export interface Waits {
  figures: WaitFigures;
  rule: WaitRule;
  target: number | null;
}
