import type { Course } from '#core/course/course.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { presetFollowed, protocolFollowedBy } from './settings.ts';

/** The preset this course follows, as its protocol has it: not yet over the number of sessions agreed. */
export function presetChosen(course: Course): Preset | undefined {
  const protocol = protocolFollowedBy(course);
  return protocol && presetOf(protocol, presetFollowed(course));
}

/** Whether no end was agreed at the start and none is named yet: sessions are then reviewed, and never used up. IPT protocol reference, 7.12. */
export const isOpenEnded = (course: Course): boolean =>
  presetChosen(course)?.openEnded !== undefined && course.ending.named.length === 0;
