import type { TrajectoryProps } from './props.ts';

/** On which side of the cut-off a score lies, as the words of the picture say it; a score that is just the cut-off lies with those above it or with those below it. */
export function sideOfCutOff(
  score: number,
  { cutOff, cutOffLies = 'above' }: TrajectoryProps['instrument'],
): 'above' | 'below' | 'over' | 'upTo' | undefined {
  if (cutOff === undefined) return undefined;
  if (cutOffLies === 'above') return score >= cutOff ? 'above' : 'below';
  return score > cutOff ? 'over' : 'upTo';
}
