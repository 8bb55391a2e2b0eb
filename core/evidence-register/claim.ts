import type { Certainty } from '#core/protocols/protocol/sources.ts';
import type { Said } from '#core/words/said-shape.ts';

/** Something that is said of the therapy, or of another treatment, and the ground it stands on (IPT protocol reference, 10 and 13; D-14). */
export interface Claim {
  id: string;
  /** In words that anybody reads. */
  says: Said;
  /** Ids of the bibliography, or a citation as a form of therapy has it; at least one. */
  sources: readonly string[];
  /** How sure the field is. */
  certainty: Certainty;
  /** The month in which it was last held against its sources. */
  asOf: string;
  /** The last day on which it is said without a mark. */
  expires: string;
  /** Where it is what a guideline says: its name and year, and the country it is of, where alone it is shown (12.1, OQ-01). */
  guideline?: { name: string; year: number };
  country?: string;
  /** What took its place: it is marked from then on, and stays for who reads an old page. */
  replacedBy?: string;
}

/** How long a claim is said without looking again, in months: a guideline’s is looked at every year. */
const monthsUntilLookedAtAgain = { guideline: 12, other: 24 };

/** The last day of the month that lies so many months after `asOf`, a month or a year. */
export function expiryOf(asOf: string, kind: keyof typeof monthsUntilLookedAtAgain = 'other'): string {
  const [year = '', month = '12'] = asOf.split('-');
  const after = Number(month) + monthsUntilLookedAtAgain[kind];
  return new Date(Date.UTC(Number(year), after, 0)).toISOString().slice(0, 10);
}

export type Standing = 'stands' | 'look_again' | 'replaced';

/** How a claim stands on this day: as it is said, past its day, or replaced by another. Marked wherever it is shown (D-14). */
export function standingOf(
  { expires, replacedBy }: Pick<Claim, 'expires' | 'replacedBy'>,
  on: string,
): Standing {
  if (replacedBy) return 'replaced';
  return on > expires ? 'look_again' : 'stands';
}

/** Whether it may be shown where the service is: what a country’s guideline says is shown in that country alone. */
export const isShownIn = ({ country }: Pick<Claim, 'country'>, where: string): boolean =>
  !country || country === where;
