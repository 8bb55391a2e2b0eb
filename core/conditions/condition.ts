import type { Said } from '#core/words/said-shape.ts';

/** How IPT stands to what somebody has: made for it, fitted to it, tried with little known, only beside other treatment, or not for it. */
export const standings = ['made_for', 'fitted', 'tried', 'beside', 'not_for'] as const;

/** A trouble that people come with, and what is known of IPT for it. It decides nothing: a clinician does (9.1). */
export interface Condition {
  id: string;
  name: Said;
  /** What it is, in words that anybody reads, without saying how well anything works. */
  says: Said;
  ipt: (typeof standings)[number];
  /** Forms of therapy of Kith, by their ids, in the order in which they are thought of. */
  forms: readonly string[];
  /** What is known: ids of the evidence register. */
  claims: readonly string[];
}
