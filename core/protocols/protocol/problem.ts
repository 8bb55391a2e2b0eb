/** The problem the course is for, as NHS Talking Therapies names it. */
export const problemDescriptors = [
  'depression',
  'generalised-anxiety',
  'mixed-anxiety-depression',
  'not-recorded',
  'specific-phobia',
  'other',
  'social-anxiety',
  'ptsd',
  'agoraphobia',
  'ocd',
  'panic',
  'health-anxiety',
] as const;
export type ProblemDescriptor = (typeof problemDescriptors)[number];

/** The anxiety measure read beside the PHQ-9, where it is not the GAD-7. Clark 2018, table 2. */
const ownMeasure: Partial<Record<ProblemDescriptor, string>> = {
  'social-anxiety': 'spin',
  ptsd: 'pcl-5',
  agoraphobia: 'mi',
  ocd: 'oci',
  panic: 'pdss',
  'health-anxiety': 'shai',
};

/** The measure of the disorder's own, where it has one. */
export const ownMeasureOf = (problem: ProblemDescriptor): string | null => ownMeasure[problem] ?? null;

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
