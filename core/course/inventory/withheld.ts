import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { type Wishes, withhold } from '#core/book/withhold.ts';
import type { Course } from '#core/course/course.ts';
import type { StopFlag } from '#core/course/risk/state.ts';
import { inventoryWithholding, withheldPeople } from './seen-by.ts';

/**
 * What follows elsewhere in the course from the client's wish to say nothing of somebody yet: it is taken out wherever
 * it stands. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

/** Parts that stay whole, save whom they name: danger is never hidden from those who answer for it. */
const untouched: ReadonlySet<string> = new Set(['id', 'seq', 'permanent', 'inventory', 'risk', 'record']);

/** Parts in which only clinicians write. */
const byCliniciansOnly = (course: Course) => [course.notes, course.privateNotes, course.fidelity];

function handsIn(value: unknown, into: { client: Set<string>; clinician: Set<string> }): void {
  if (typeof value !== 'object' || value === null) return;
  const { as, recordedBy, by } = value as { as?: unknown; recordedBy?: unknown; by?: unknown };
  const hand = as ?? recordedBy;
  if (typeof by === 'string' && hand === 'client') into.client.add(by);
  if (typeof by === 'string' && hand === 'therapist') into.clinician.add(by);
  for (const inner of Object.values(value)) handsIn(inner, into);
}

function writersIn(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { by } = value as { by?: unknown };
  if (typeof by === 'string') into.add(by);
  for (const inner of Object.values(value)) writersIn(inner, into);
}

/** The client's wishes as they stand, and who wrote as what. */
export function wishesIn(course: Course): Wishes {
  const people = withheldPeople(course.inventory);
  if (people.size === 0) return { people, others: new Set(), isClients: () => false };
  const ids = course.inventory.people.map(({ id }) => id);
  const others = new Set(ids.filter((id) => !people.has(id)));
  const hands = { client: new Set<string>(), clinician: new Set<string>() };
  handsIn(course, hands);
  writersIn(byCliniciansOnly(course), hands.clinician);
  const { opened } = course.opening;
  if (opened) hands.clinician.add(opened.therapist);
  for (const { to } of course.transfer.transfers) hands.clinician.add(to);
  const isKnown = hands.client.size > 0;
  return { people, others, isClients: (by) => (isKnown ? hands.client.has(by) : !hands.clinician.has(by)) };
}

/** The people kept back just now, in a word. */
export const withheldNow = (course: Course): string => [...withheldPeople(course.inventory)].join(' ');

/** What a viewer sees, without what the client keeps back today; a client sees all that is theirs. */
export function withheldFrom(seen: Course, today: Course, viewer: Viewer): Course {
  const wishes = wishesIn(today);
  if (!isClinician(viewer) || wishes.people.size === 0) return seen;
  const slices = Object.entries(seen).map(([name, slice]) => [
    name,
    untouched.has(name) ? slice : (withhold<unknown>(slice, wishes) ?? slice),
  ]);
  return {
    ...Object.fromEntries(slices),
    inventory: inventoryWithholding(seen.inventory, wishes.people),
    risk: { ...seen.risk, flags: seen.risk.flags.map((flag) => namingNobodyOf(flag, wishes.people)) },
  };
}

/** A reason to stop stands, and says nothing of who is kept back. */
const namingNobodyOf = (flag: StopFlag, withheld: ReadonlySet<string>): StopFlag => ({
  ...flag,
  people: flag.people.filter((id) => !withheld.has(id)),
});
