import { protocolOf } from '../protocols/protocols.ts';
import type { SettingsChange } from '../protocols/settings.ts';
import type { Course } from './course.ts';

/** The protocol's settings as this course follows them; of a service's own protocol, only those changed in the course. */
export function settingsFollowed(course: Course): SettingsChange {
  const chosen = course.opening.opened?.protocol;
  const protocol = chosen && protocolOf(chosen.id, chosen.edition);
  return { ...protocol?.settings, ...course.protocolFollowed.settings };
}
