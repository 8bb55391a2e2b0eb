import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { presetFollowed, protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { monthlyFrom } from '#core/protocols/maintenance-forms.ts';
import { endingFrom, withoutEnding } from '#core/protocols/protocol/other-lengths.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { withoutSickRole } from '#core/protocols/without-sick-role.ts';

/** What a course follows: its protocol in the edition it was opened by, over the sessions agreed, in its settings. */
export interface Followed {
  protocol: Protocol;
  preset: Preset;
  settings: Settings;
  /** When the service is staffed, where that is known: a screen knows it, the summary row does not. */
  hours?: WorkingHours;
}

/** Whether sessions are held about once a month, as in maintenance. IPT protocol reference, 6.7. */
export const isMonthly = ({ preset }: Pick<Followed, 'preset'>) => preset.cadenceDays >= monthlyFrom;

/** What this course follows; null before it is opened, or when nobody knows its protocol in that edition. */
export function followed(course: Course): Followed | null {
  const protocol = protocolFollowedBy(course);
  if (!protocol) return null;
  const shipped = presetOf(protocol, presetFollowed(course));
  const agreed = sessionsAgreed(course);
  // Where no end is agreed the number is that of the next review: the phases stay where the form puts them.
  const preset = shipped.openEnded
    ? { ...shipped, sessions: agreed }
    : presetOf(protocol, presetFollowed(course), agreed);
  const settings = { ...protocol.settings, ...course.protocolFollowed.settings };
  const [named] = course.ending.named;
  const heldThen = course.sessions.held.filter(({ on }) => named && on < named.on).length;
  return {
    protocol: settings.sickRole === 'none' ? withoutSickRole(protocol) : protocol,
    // Where no end was agreed at the start, naming it with the client is what begins it.
    preset: named ? endingFrom(preset, heldThen + 1) : withoutEnding(preset),
    settings,
  };
}
