import type { ErasureReason } from '#core/audit/erasure.ts';
import type { Identifier } from '#core/forms/identifiers.ts';
import type { Role } from '#core/roles.ts';

/** Who a client is, as it was written down. */
export interface Identity {
  name: string;
  born: string | null;
  email: string | null;
  phone: string;
  language: string;
  country: string;
  /** By which numbers they are known elsewhere. */
  identifiers?: Identifier[] | undefined;
}

/** Who a client is, and whether they can sign in, for their therapist. */
export interface KnownClient {
  id: string;
  identity: Identity;
  /** `invited` by a link that still works. */
  account: 'none' | 'invited' | 'signed-up';
  secondFactor: 'on' | 'off';
  /** That they are to be erased, where that was asked and waits for a second person. */
  erasure: { at: string; reason: ErasureReason } | null;
}

/** Somebody who works, or has worked, at the service. */
export interface Member {
  person: string;
  name: string;
  roles: Role[];
  state: 'active' | 'left';
  /** Address, number of open courses and since when: for administrators and managers. */
  email?: string;
  courses?: number;
  at?: string;
  /** Whether sign-in asks them for a code; only an administrator is told. */
  secondFactor?: 'on' | 'off';
}

export interface Members {
  members: Member[];
}

interface NamedPerson {
  person: string;
  name: string;
}

/** Who supervises whom. */
export interface SupervisionPair {
  supervisor: NamedPerson;
  therapist: NamedPerson;
}

export interface SupervisionPairs {
  pairs: SupervisionPair[];
}

/** A colleague's invitation that was not taken up yet, without its link. */
export interface InvitationWaiting {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  at: string;
  expires: string;
}

export interface InvitationsWaiting {
  invitations: InvitationWaiting[];
}

/** An invitation as whoever follows its link sees it. */
export interface InvitationSeen {
  service: string;
  firstName: string;
  email: string;
  kind: 'member' | 'client';
  /** The language that was chosen for a client. */
  language?: string;
}

/** An invitation just made: its link, to be handed over where there is no post. */
/** What an administrator hands to a colleague who forgot their password. */
export interface NewPasswordLink {
  link: string;
}

export interface InvitationMade {
  link: string;
  expires: string;
}
