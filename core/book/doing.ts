import type { ConsentAges } from '#core/days/consent-ages.ts';
import type { HourRules } from '#core/days/hour-rules.ts';

/**
 * What somebody is to one chart. `emergency` is a clinician who opened it with a stated reason; `facilitator` leads a group;
 * `cover` stands in for the therapist for some days; `secretary` sees to its hours and reads nothing of it.
 */
export const standings = [
  'client',
  'therapist',
  'facilitator',
  'supervisor',
  'manager',
  'administrator',
  'contact',
  'emergency',
  'cover',
  'secretary',
] as const;
export type Standing = (typeof standings)[number];

export const clientAndTherapist: readonly Standing[] = ['therapist', 'client'];
export const therapistOnly: readonly Standing[] = ['therapist'];

/** An hour for which somebody is booked in another course; whose it is says nothing of with whom. */
export interface Engagement {
  /** `2026-01-13T10:00`, on the clock of its zone. */
  at: string;
  zone: string;
  minutes: number;
  whose: 'therapist' | 'client' | 'both';
  /** Nobody is booked yet: it is offered to somebody, and held for them until they have answered. */
  held?: 'offered';
}

/** Days, both included, on which the therapist is away or the service is closed. */
export interface DaysOff {
  from: string;
  to: string;
  whose: 'therapist' | 'service';
}

/** An hour in which a room of the service is taken, by whomever. */
export interface RoomTaken extends Omit<Engagement, 'whose'> {
  room: string;
}

/** A protocol that the service has brought itself. This ground knows no protocol: whoever asks for it reads it by its shape. */
export interface OwnProtocol {
  id: string;
  edition: string;
  whole: unknown;
  /** The service has taken it out of its offer: what follows it goes on, and nothing is begun under it. */
  withdrawn?: true;
}

/** Who is doing an act, and when; the core has no clock and makes no ids of its own. */
export interface Doing {
  /** The act's id (UUIDv7). What the act makes bears it too; a second thing made bears `${id}.2`. */
  id: string;
  by: string;
  /** The name they sign with, where it is known. */
  name?: string;
  as: Standing;
  /** The day it happened, `2026-01-13`; today unless the person said otherwise. */
  on: string;
  /** The instant of recording. */
  now: string;
  /** Today's date where the service is. */
  today: string;
  /** The service's time zone, such as `Europe/London`. */
  zone: string;
  /** The client's date of birth, when known. */
  born?: string;
  /** What the therapist and the client are booked for in other courses; told to acts that ask for it. */
  diary?: readonly Engagement[];
  /** The days on which the therapist is away or the service is closed; told to acts that ask for the diary. */
  daysOff?: readonly DaysOff[];
  /** The rooms and links of the service, and when they are taken in other courses; told to acts that ask for the diary. */
  rooms?: readonly { id: string; name: string }[];
  roomsTaken?: readonly RoomTaken[];
  /** When the therapist works, by weekday, 1 Monday to 7 Sunday; told to acts that ask for the diary. */
  working?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, { from: string; to: string }>>>;
  /** `usual` where neither they nor the service has said when they work, and `working` is a guess: nobody is warned by it. */
  workingIs?: 'said' | 'usual';
  /** What clients may do with their hours themselves, as the service has set it. */
  hourRules?: HourRules;
  /** The entries of the record as they are shown to whoever acts, in order, with their numbers in the chart, and in a group by whom; told to acts that ask for it. */
  record?: readonly { act: string; type?: string; seq: number; by?: string; on?: string }[];
  /** The service’s own protocols on offer, each whole; told to acts that ask for them. */
  protocols?: readonly OwnProtocol[];
  /** What the members of a group are called, whole; told to acts that ask for it. */
  names?: readonly string[];
  /** Whether whoever acts holds a licence to practise, where the service keeps who does: `lapsed` shortly after it ran out; left out where it does not. */
  licence?: 'licensed' | 'lapsed' | 'none';
  /** Where whoever acts is known to hold none: what those are called who hold one and are here for this course. */
  mayDecide?: readonly string[];
  /** What whoever is to give the therapy lacks of what its form asks for, where the service keeps who holds what; told to acts that say under whom. */
  lacking?: readonly string[];
  /** Who supervises whoever gave, or gives, the therapy, and is here today; told to countersigns. Empty where nobody is: whoever may open the course stands in. */
  supervisors?: readonly string[];
  /**
   * What a lot is drawn from and by which number: found by whoever records it, never said by whoever asks for it, so that
   * nobody chooses who is drawn; told to acts that draw.
   */
  lot?: { seed: number; agreed: readonly string[] };
  /** The other courses of whoever is invited into a group, or joins it, by which it is known that they are in it already. */
  sameClient?: readonly string[];
  /** How many minutes of supervision each had that day, in every group and outside them; told to the act that records one. */
  supervisedThatDay?: ReadonlyMap<string, number>;
  /** Who consents for a young person, as the service has set it; `not_set` while it has not. */
  consentAges?: ConsentAges | 'not_set';
}

/** Who wrote what nobody did: Kith itself, as when the time for an answer has passed. */
export const kithItself = 'kith';
