import type { Course } from '#core/course/course.ts';
import { settings as ipt } from '#core/protocols/ipt/settings.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { protocolOf } from '#core/protocols/protocols.ts';

/**
 * The protocol this course was opened with, in its edition; a service's own one stands in the chart. Where nobody knows it,
 * nothing is refused in its name.
 */
export function protocolFollowedBy(course: Course): Protocol | undefined {
  const chosen = course.opening.opened?.protocol;
  return chosen && protocolOf(chosen.id, chosen.edition, course.protocolFollowed.brought);
}

/** How many sessions a course has where nobody said otherwise. IPT protocol reference, 1.1. */
export const usualSessions = 16;

/** What holds where nobody knows the protocol: the cautious choice of IPT's own. IPT protocol reference, 1.1. */
const usualSettings = { gapDays: ipt.gapDays, jointSessionsMax: ipt.jointSessionsMax };

/** The protocol's settings as this course follows them; of a service's own protocol, the usual ones and those changed in the course. */
export function settingsFollowed(course: Course): SettingsChange & typeof usualSettings {
  return { ...usualSettings, ...protocolFollowedBy(course)?.settings, ...course.protocolFollowed.settings };
}

/** The preset of its protocol that the course follows: the one of the latest re-contract that named one, or the first. */
export const presetFollowed = (course: Course): string =>
  course.protocolFollowed.recontracts.findLast(({ preset }) => preset)?.preset ||
  course.opening.opened?.protocol.preset ||
  '';
