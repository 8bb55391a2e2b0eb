import { words } from './words.ts';

/** One thing that is wrong, named so that it can be looked for; `says` quotes nothing and names nobody. */
export interface Wrong {
  course?: string;
  group?: string;
  referral?: string;
  table?: string;
  row?: string;
  says: string;
  /** What puts it right, where that is less than a backup. */
  mend?: 'refresh';
}

/** The thing that is wrong as a sentence. */
export function sentenceOf({ course, group, referral, table, row, says }: Wrong): string {
  if (referral !== undefined) return `${words.referral.named(referral)}: ${says}.`;
  if (group !== undefined) return `${words.group.named(group)}: ${says}.`;
  if (course !== undefined) return `Course ${course}: ${says}.`;
  if (table !== undefined) return `Table ${table}${row === undefined ? '' : `, row ${row}`}: ${says}.`;
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}

/** What is missing from one number up to, but not with, another; undefined where nothing is. */
export function missingBetween(from: number, to: number): { which: string; verb: 'is' | 'are' } | undefined {
  if (to <= from) return undefined;
  if (to === from + 1) return { which: String(from), verb: 'is' };
  return { which: `${from} to ${to - 1}`, verb: 'are' };
}

/** The same of entries, as a sentence. @param of what they are entries of, with a blank before it */
export function missingEntries(from: number, to: number, of = ''): string[] {
  const missing = missingBetween(from, to);
  if (!missing) return [];
  const { which, verb } = missing;
  return [`${verb === 'is' ? 'entry' : 'entries'} ${which}${of} ${verb} missing`];
}
