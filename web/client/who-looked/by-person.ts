import { Temporal } from 'temporal-polyfill';
import type { LookLine } from '#core/api-answers/courses.ts';

/** What somebody looked at on one day, and at which times. */
export interface LookedOn {
  /** `2026-01-13` */
  day: string;
  what: string;
  reason: string;
  /** `09:05`, the earliest first. */
  times: string[];
}

export interface LookedBy {
  name: string;
  standing: string;
  days: LookedOn[];
}

/** Looks by person and then by day, newest first; looks at the same thing on one day are one line. @param zone of the service */
export function looksByPerson(looks: readonly LookLine[], zone: string): LookedBy[] {
  const people: LookedBy[] = [];
  for (const { at, name, standing, what, reason } of looks.toSorted((a, b) => b.at.localeCompare(a.at))) {
    const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const day = there.toPlainDate().toString();
    const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
    let person = people.find((one) => one.name === name && one.standing === standing);
    if (!person) {
      person = { name, standing, days: [] };
      people.push(person);
    }
    const same = person.days.find((one) => one.day === day && one.what === what && one.reason === reason);
    if (!same) person.days.push({ day, what, reason, times: [time] });
    else if (!same.times.includes(time)) same.times.unshift(time);
  }
  return people;
}
