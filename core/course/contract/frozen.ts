import type { Course } from '#core/course/course.ts';
import { focusAllowed } from '#core/course/focus/allowed.ts';
import { entryBy } from '#core/course/protocol-followed/entry.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { contractNow } from './terms-now.ts';

/**
 * Every setting of the course as it stands, those that nobody set in what they come to. They are kept with the contract; what
 * the service sets later holds for courses opened later. IPT protocol reference, 11.3.
 */
export function settingsAsTheyStand(course: Course): SettingsChange {
  const settings = settingsFollowed(course);
  return {
    ...settings,
    entry: entryBy(settings),
    fociMax: focusAllowed(course).max === 1 ? 1 : 2,
    areaNames: settings.areaNames ?? {},
  };
}

/** The settings that were changed in this course since its contract, by name; none before there is one that kept them. */
export function changedSinceContract(course: Course): (keyof SettingsChange)[] {
  const frozen = contractNow(course)?.settings;
  if (!frozen) return [];
  const now = settingsAsTheyStand(course);
  return (Object.keys(now) as (keyof SettingsChange)[]).filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(frozen[name]),
  );
}
