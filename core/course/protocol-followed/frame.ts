import type { Course } from '#core/course/course.ts';
import type { Problem } from '#core/protocols/protocol/problem.ts';
import { protocolFollowedBy, settingsFollowed } from './settings.ts';

/**
 * How what the client came with is spoken of: as low mood, as an illness that is no depression, or as distress without a
 * diagnosis, which counselling begins from (IPT protocol reference, 1.4 and 7.2).
 */
type Frame = 'low_mood' | 'illness' | 'distress';

const ofLowMood: readonly Problem[] = ['depression', 'mixed-anxiety-depression', 'not-recorded'];

/** The frame of this course: by the problem it is recorded as being for, else by that of its form of therapy. */
export function frameOf(course: Course): Frame {
  const protocol = protocolFollowedBy(course);
  if (settingsFollowed(course).sickRole === 'distress_frame' || course.diagnosis.without) return 'distress';
  const recorded = course.diagnosis.problem?.problem;
  const is = recorded === undefined || recorded === 'not-recorded' ? protocol?.problem : recorded;
  return is === undefined || ofLowMood.includes(is) ? 'low_mood' : 'illness';
}
