import type { ActName, FormOf } from '#core/course/book.ts';
import type { places } from '#core/course/in-group/shapes.ts';

/** An act that an entry is in a member’s own course. */
export interface ActOf<Name extends ActName = ActName> {
  name: Name;
  form: FormOf<Name>;
}
export const does = <Name extends ActName>(name: Name, form: FormOf<Name>): ActOf<Name> => ({ name, form });

/** Which meeting of the group an entry is of, as the group has it. */
export interface MeetingOf {
  n: number;
  on: string;
  minutes: number;
}

export type PartOfEntry = (typeof places)[number] | 'plan';

/** What two people told otherwise: the place, and the account that stands beside the one that holds. */
export interface Difference {
  place: (typeof places)[number];
  said: string;
}

/** What becomes of one part of an entry. */
export interface Part {
  acts: ActOf[];
  /** Parts that are recorded already, word for word. */
  same?: PartOfEntry[];
  differs?: Difference[];
}

/** Two texts that say the same: as typed, but for capitals and spaces. */
export const saysTheSame = (one: string, other: string): boolean =>
  one.trim().replace(/\s+/g, ' ').toLocaleLowerCase() ===
  other.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
