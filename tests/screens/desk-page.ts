import type { Whose } from './addresses.ts';
import type { CardGivenTo, MadeFor } from './courses-for-claims.ts';

/** Clients of Ana’s in the demo whose courses have what a claim asks: grief, a change, loneliness, a quarrel, a beginning, and all of a course. */
export type Client = 'Amara' | 'Saoirse' | 'Priyanka' | 'Kofi' | 'Wilhelmina' | 'Leila';

/** What stands in somebody’s course, by its first id. */
export interface Standing {
  course: string;
  person: string;
  analysis: string;
  decision: string;
  rolePlay: string;
  /** Sheets that were written, each kind by its first. */
  sheets: Readonly<Record<string, string>>;
}

/** A page of the desk that is opened once, and what docs/claims says is read on it: each place by its name there, without “Desk: ”. */
export interface DeskPage {
  whose?: Whose;
  /** Whose course it is; a page of no course has none. */
  of?: Client | MadeFor;
  /** The page of a card that a client gave to somebody, in place of an address. */
  card?: CardGivenTo;
  at: string | ((here: Standing) => string);
  /** What is opened first, by the words it begins with. */
  opens?: string | readonly string[];
  /** Whether every part that is folded is opened first. */
  unfolds?: 'every part';
  places: Readonly<Record<string, readonly string[]>>;
}
