import type { Generated, Insertable, Kysely, Selectable } from 'kysely';
import type { Fact } from '#core/book/fact.ts';

/** The one service of this database; its id begins every key. */
export const oneService = 'here';

/**
 * Every table's key begins with the service, so it shards by service as it stands. How each column is kept in the file
 * is said in how-columns-stand.ts.
 */
export interface Tables {
  service: ServiceTable;
  member: MemberTable;
  supervision: SupervisionTable;
  supervision_meeting: SupervisionMeetingTable;
  client: ClientTable;
  course: CourseTable;
  unnamed: UnnamedTable;
  group_chart: GroupTable;
  referral: ReferralTable;
  fact: FactTable;
  look: LookTable;
  invitation: InvitationTable;
  letter: LetterTable;
  setting: SettingTable;
  protocol: ProtocolTable;
  attempt: AttemptTable;
  chain: ChainTable;
  entry: EntryTable;
  checkpoint: CheckpointTable;
  calendar: CalendarTable;
}

interface ServiceTable {
  id: string;
  name: string;
  /** IANA zone, such as `Europe/London`. */
  zone: string;
  /** ISO 3166 country, for help numbers. */
  country: string;
  kind: 'service' | 'demo';
  at: string;
}

interface MemberTable {
  service: string;
  /** The account's id. */
  person: string;
  name: string;
  email: string;
  /** JSON array of roles, such as `therapist` or `facilitator`. */
  roles: string;
  state: 'active' | 'left';
  at: string;
}

interface SupervisionTable {
  service: string;
  supervisor: string;
  therapist: string;
}

/** A supervision meeting about practice in no group: one row for each who was there with their supervisor. */
interface SupervisionMeetingTable {
  service: string;
  id: string;
  therapist: string;
  supervisor: string;
  /** The meeting as JSON, the same in each of its rows. */
  said: string;
  at: string;
}

interface ClientTable {
  service: string;
  id: string;
  /** The account with which the client signs in, once the invitation is accepted. */
  account: string | null;
  /** The client's own key, sealed by the master key; destroying it erases the identity. */
  key: string;
  /** Who the client is, sealed. */
  identity: string;
  /** The client whose second entry this was found to be; null of every other. Their courses tell it. */
  merged_into: string | null;
  at: string;
}

/** The summary row: what lists, searches and figures need. Always equal to the fold, and sealed by column. */
interface CourseTable {
  service: string;
  id: string;
  client: string;
  therapist: string;
  key: string;
  seq: number;
  /** The hash of the last fact, and the service's signature under it and `seq`. */
  head: string;
  signature: string;
  status: string;
  phase: string;
  session: number;
  sessions: number;
  focus: string;
  alarm: string;
  alarm_at: string | null;
  next_at: string | null;
  opened_on: string;
  closed_on: string | null;
  /** The whole summary as JSON; the columns above are drawn from it. */
  summary: string;
  /**
   * The group whose member this course is, or was: where to look, and no right by itself, since what somebody is to the
   * course is read from the group’s own chart.
   */
  in_group: string | null;
  /** How the course turned out up to now, for figures; null in rows that an older Kith wrote. */
  outcome: string | null;
  /** What figures of the service read of it, told in a few letters; null in rows that an older Kith wrote. */
  figures: string | null;
  /** Whether it says that the client has died; null in rows that an older Kith wrote, where the summary says so. */
  died: 'yes' | 'no' | null;
  /** Its hours as calendars and diaries read them, in a few letters; null in rows that an older Kith wrote. */
  hours: string | null;
}

/** What stands in a course of the names of members who were taken out. */
interface UnnamedTable {
  service: string;
  course: string;
  /** Words as a JSON array, sealed under the course's key. */
  words: string;
}

/** The summary row of a group, which names no one. Always equal to the fold. */
interface GroupTable {
  service: string;
  id: string;
  key: string;
  seq: number;
  /** The hash of the last fact, and the service's signature under it and `seq`. */
  head: string;
  signature: string;
  status: string;
  summary: string;
}

/** The same of a referral: who it is of stands in its facts alone, under its own key. */
interface ReferralTable extends GroupTable {
  /** The client whose course began from it; empty where none did. */
  client: string;
}

/** Of a chart of any kind: `course` is its id. In the file, `type` holds type, on, at and by, sealed together, and the other three are empty. */
interface FactTable extends Omit<Fact, 'data'> {
  service: string;
  /** The fact's data, sealed under the course's key. */
  sealed: string;
  prev: string;
  hash: string;
}

interface LookTable {
  service: string;
  id: string;
  course: string;
  person: string;
  standing: string;
  what: string;
  reason: string;
  at: string;
}

interface InvitationTable {
  service: string;
  /** SHA-256 of the token in the link. */
  token: string;
  kind: 'member' | 'client';
  /** The client invited, for a client. */
  client: string | null;
  /** JSON array, for a member. */
  roles: string;
  /** Name and address, sealed. */
  identity: string;
  by: string;
  at: string;
  expires: string;
  used: string | null;
}

/** The outbox: letters to send, written in the transaction of what caused them. */
interface LetterTable {
  service: string;
  id: string;
  kind: string;
  /** Address, subject, text and link, sealed. */
  sealed: string;
  at: string;
  sent: string | null;
  tries: Generated<number>;
  /** When the post last tried to send it. */
  tried: string | null;
  failure: string | null;
}

interface SettingTable {
  service: string;
  name: string;
  value: string;
}

/** A protocol that the service brought itself, one row an edition; an edition is never edited. */
interface ProtocolTable {
  service: string;
  id: string;
  edition: string;
  /** Whether courses can be opened under it. */
  state: 'offered' | 'withdrawn';
  /** The file as it was brought. */
  file: string;
  /** What it comes to with all that it extends, as JSON. */
  whole: string;
  by: string;
  at: string;
}

/** Wrong tries, by a keyed hash of the account or address that made them. */
interface AttemptTable {
  service: string;
  key: string;
  tries: number;
  last: string;
  until: string;
}

/** A chain of the service: what it is about, the key of its entries sealed by the master key, and its signed head. */
interface ChainTable {
  service: string;
  name: string;
  key: string;
  seq: number;
  hash: string;
  signature: string;
}

interface EntryTable {
  service: string;
  chain: string;
  seq: number;
  at: string;
  /** What it says, sealed under the chain's key. */
  sealed: string;
  prev: string;
  hash: string;
}

/** How much there was at a moment: the heads that moved since the one before, signed. */
interface CheckpointTable {
  service: string;
  seq: number;
  at: string;
  /** JSON; names no one. */
  body: string;
  prev: string;
  hash: string;
  signature: string;
}

/** The secret address at which somebody's own appointments are read by a calendar; one row a person. */
interface CalendarTable {
  service: string;
  /** SHA-256 of the secret in the address. */
  secret: string;
  /** The account whose appointments they are. */
  person: string;
  /** How entries are called, and for a client of which courses they are, as JSON. */
  said: string;
  at: string;
}

export type FactRow = Selectable<FactTable>;
export type CourseRow = Selectable<CourseTable>;
export type GroupRow = Selectable<GroupTable>;
export type ReferralRow = Selectable<ReferralTable>;
export type NewCourseRow = Insertable<CourseTable>;
export type ClientRow = Selectable<ClientTable>;
export type MemberRow = Selectable<MemberTable>;
export type ServiceRow = Selectable<ServiceTable>;
export type ProtocolRow = Selectable<ProtocolTable>;
export type LetterRow = Selectable<LetterTable>;
export type InvitationRow = Selectable<InvitationTable>;
export type ChainRow = Selectable<ChainTable>;
export type CalendarRow = Selectable<CalendarTable>;
export type EntryRow = Selectable<EntryTable>;
export type CheckpointRow = Selectable<CheckpointTable>;

export type Db = Kysely<Tables>;
