import type { Psychoeducation, psychoeducationTopics } from './psychoeducation-state.ts';

export type PsychoeducationTopic = (typeof psychoeducationTopics)[number];

/** Every topic explained so far, once each. */
export function topicsExplained(state: Psychoeducation): PsychoeducationTopic[] {
  return [...new Set(state.given.flatMap(({ topics }) => topics))];
}
