import type { Protocol } from '../protocols/protocol.ts';
import { protocolOf } from '../protocols/protocols.ts';
import type { SettingsChange } from '../protocols/settings.ts';
import type { Course } from './course.ts';

/** The protocol this course was opened with, in its edition; a service's own protocol is not known here. */
export function protocolFollowedBy(course: Course): Protocol | undefined {
  const chosen = course.opening.opened?.protocol;
  return chosen && protocolOf(chosen.id, chosen.edition);
}

/** The protocol's settings as this course follows them; of a service's own protocol, only those changed in the course. */
export function settingsFollowed(course: Course): SettingsChange {
  return { ...protocolFollowedBy(course)?.settings, ...course.protocolFollowed.settings };
}
