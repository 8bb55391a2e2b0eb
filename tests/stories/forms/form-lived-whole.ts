import type { Form, Lived } from './lived-form.ts';

/** A form of therapy as it is lived in one story: what is due, its own words on the phone, a drift, what is none, an item. */
export interface FormLivedWhole extends Form {
  /** Where protocols 07-variants says it. */
  source: string;
  area?: string;
  /** What the form asks for beside IPT’s own beginning. */
  before?: (course: Lived) => Promise<unknown>;
  /** So many sessions are held when it is looked at. */
  held: number;
  /** What drifts, and what of IPT’s drifts is none here. */
  drifts: (course: Lived) => Promise<unknown>;
  leads?: { instrument: string; low: readonly number[]; high: readonly number[] };
  first: string;
  due: string[];
  told: string;
  notAsked: string;
  phone: string | RegExp;
  /** The page of the phone on which that stands, where it is not the work. */
  at?: string;
  drift: string;
  /** What is done in the next session, so many days ago, which individual IPT would take for a drift. */
  meanwhile?: (course: Lived, ago: number) => Promise<unknown>;
  /** A drift of IPT’s that the same course would show there. */
  noDrift: string;
  item: string;
  /** Whether the item is first due in the last session. */
  itemAtTheEnd?: true;
  last: string;
  /** What is done before the remaining sessions. */
  goesOn?: (course: Lived) => Promise<unknown>;
}
