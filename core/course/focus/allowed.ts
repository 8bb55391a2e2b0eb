import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import {
  protocolFollowedBy,
  settingsFollowed,
  usualSessions,
} from '#core/course/protocol-followed/settings.ts';
import { areas } from '#core/protocols/areas/rooms.ts';

/** What the course's protocol allows of a focus; a service's own protocol falls back on the usual rules. */
export interface FocusAllowed {
  /** How many at once, 1 or 2; never three (SEL-4). */
  max: number;
  areas: readonly string[];
  /** The last session at which a change of focus needs no acknowledgement. */
  changeBy: number;
}

export function focusAllowed(course: Course): FocusAllowed {
  const rules = protocolFollowedBy(course)?.focus;
  const sessions = sessionsAgreed(course) || usualSessions;
  return {
    max: settingsFollowed(course).fociMax ?? rules?.max ?? 2,
    areas: rules?.areas ?? areas,
    changeBy: Math.floor(sessions * (rules?.changeBy ?? 0.5)),
  };
}
