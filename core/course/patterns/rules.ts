import type { Facet } from './observed.ts';

/** A rule by which a pattern is asked about: what has to be the same, and with how many people. */
export interface PatternRule {
  id: string;
  /** All of it is the same, with each of the people. */
  same: readonly Facet[];
  /** With so many people at least, each on an occasion of their own. */
  people: number;
  /** `then_and_now`: with somebody of then and with somebody of now. */
  ties: 'any' | 'then_and_now';
}

/**
 * Every rule by which patterns across people are found: the same step, the same feeling, the same ending. What is found is
 * asked, and never said. IPT protocol reference, 2.3.4 (DF-3); S000-29, S000-30 and S004-29 of the seeds.
 */
export const patternRules: readonly PatternRule[] = [
  { id: 'same_event_same_feeling', same: ['happening', 'feeling'], people: 3, ties: 'any' },
  { id: 'same_event_same_step', same: ['happening', 'step'], people: 3, ties: 'any' },
  { id: 'same_step', same: ['step'], people: 3, ties: 'any' },
  { id: 'same_way_of_showing', same: ['shown'], people: 3, ties: 'any' },
  { id: 'same_tone', same: ['tone'], people: 3, ties: 'any' },
  { id: 'unsaid_and_not_met', same: ['unmet'], people: 3, ties: 'any' },
  { id: 'same_ending', same: ['ended'], people: 3, ties: 'any' },
  { id: 'then_and_now_event', same: ['happening', 'feeling'], people: 2, ties: 'then_and_now' },
  { id: 'then_and_now_step', same: ['step'], people: 2, ties: 'then_and_now' },
  { id: 'then_and_now_tone', same: ['tone'], people: 2, ties: 'then_and_now' },
  { id: 'then_and_now_unmet', same: ['unmet'], people: 2, ties: 'then_and_now' },
];
