import type { HeldCredential } from '#core/credentials/credential.ts';
import type { Portfolio } from '#core/supervision/portfolio.ts';
import type { GroupToSee } from '#core/supervision/whom-to-see.ts';

/** Who holds what here: all of it for those who see to accounts, one’s own and that of those one supervises for others. */
export interface CredentialsKept {
  /** `not_kept`: the service keeps no list, and asks nobody for a credential. */
  state: 'kept' | 'not_kept';
  /** The day where the service is, by which one sees what holds. */
  today: string;
  credentials: HeldCredential[];
}

/** What somebody lacks for a form of therapy, and the supervisors under whom they may begin it as a trainee. */
export interface AskedOf {
  /** Of a form that asks for nothing, somebody who is in training for more, and holds a therapy in full, may begin it as a trainee and need not. */
  as: 'credentialed' | 'trainee';
  /** Whether what is lacking is asked for by the form, or is what they are in training for. */
  asks: 'form' | 'training';
  lacks: { what: string; called: string }[];
  supervisors: { person: string; name: string }[];
}

/** Somebody’s portfolio, as whom it is looked at, and whose it is. To a manager a course has its year alone, and not how it came out. */
export interface PortfolioSeen extends Portfolio {
  as: 'self' | 'supervisor' | 'manager';
  person: string;
  name: string;
}

/** A group in its supervisor’s day. */
export interface GroupToSeeNamed extends GroupToSee {
  name: string;
  place: string;
  /** Those who lead it, by name. */
  leads: string[];
  /** The members whom a reason names, by name. */
  members: { course: string; name: string }[];
}

/** A supervisor’s groups, who needs them first. */
export interface SupervisorsDay {
  today: string;
  groups: GroupToSeeNamed[];
}
