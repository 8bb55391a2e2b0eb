import { instruments } from '#core/instruments/instruments.ts';
import { ownMeasureOf, type ProblemDescriptor, problemDescriptors } from './nhs-outcomes.ts';

/**
 * What a course can be recorded as being for: the descriptors of NHS Talking Therapies, and two that it has no measure of
 * its own for and reads as any other. Measures reference, section 6, pairs.
 */
export const problems = [...problemDescriptors, 'eating', 'bipolar'] as const;
export type Problem = (typeof problems)[number];

/** As NHS Talking Therapies names it. */
export function descriptorOf(problem: Problem): ProblemDescriptor {
  return problemDescriptors.find((one) => one === problem) ?? 'other';
}

/** The measure of this problem’s own that is asked beside the PHQ-9, where Kith has a form for it. */
export function askedFor(problem: Problem): string | null {
  const own = ownMeasureOf(descriptorOf(problem));
  return own !== null && instruments.has(own) ? own : null;
}
