import type { Course } from '#core/course/course.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { protocolOf } from '#core/protocols/protocols.ts';

/** The protocol this course was opened with, in its edition; a service's own protocol is not known here. */
export function protocolFollowedBy(course: Course): Protocol | undefined {
  const chosen = course.opening.opened?.protocol;
  return chosen && protocolOf(chosen.id, chosen.edition);
}

/** The protocol's settings as this course follows them; of a service's own protocol, only those changed in the course. */
export function settingsFollowed(course: Course): SettingsChange {
  return { ...protocolFollowedBy(course)?.settings, ...course.protocolFollowed.settings };
}

/** A service's own protocol is not known here: nothing is refused in its name. */
export function protocolNamed(course: Course): Protocol | undefined {
  const chosen = course.opening.opened?.protocol;
  return chosen && protocolOf(chosen.id, chosen.edition);
}

export const presetNow = (course: Course): string =>
  course.protocolFollowed.recontracts.at(-1)?.preset ?? course.opening.opened?.protocol.preset ?? '';
