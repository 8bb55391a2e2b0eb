import type { Course } from '#core/course/course.ts';
import { isAbout, speaksOfDanger } from '#core/course/dispute/safety-told.ts';
import type { InventoryEntry } from '#core/course/inventory/state.ts';
import { saysUnsafe, unsafeTies } from '#core/course/inventory/unsafe-ties.ts';
import { violenceAtHome, violenceToldAt } from '#core/course/suitability/decided.ts';

/** Flags of abuse, and of danger from the dispute itself: stalking, threats. IPT protocol reference, 9.5. */
const violenceRules: readonly string[] = ['SR-05', 'SR-14'];

const openViolenceFlags = (course: Course) =>
  course.risk.flags.filter((flag) => !flag.settled && violenceRules.includes(flag.rule));

/** Open flags of violence that cover this person; one that names nobody covers everybody. */
export const violenceFlagsOf = (course: Course, person: string) =>
  openViolenceFlags(course).filter(({ people }) => people.length === 0 || people.includes(person));

/** Whether this person may harm the client, as the inventory, an open stop-and-refer flag or what was told when safety was asked about says. */
export function isUnsafeWith(course: Course, person: string): boolean {
  return (
    unsafeTies(course.inventory).some(({ id }) => id === person) ||
    violenceFlagsOf(course, person).length > 0 ||
    dangerAnswers(course).some((entry) => isAbout(entry, person))
  );
}

/**
 * Whether anything in the record speaks of violence: the inventory, the screening, the dispute, an open flag. No joint
 * session then, and no clearance lifts it. IPT protocol reference, PD-18, SR-05.
 */
export function hasViolenceFlag(course: Course): boolean {
  return (
    unsafeTies(course.inventory).length > 0 ||
    openViolenceFlags(course).length > 0 ||
    violenceAtHome(course) ||
    dangerAnswers(course).length > 0
  );
}

/** What the inventory says of ties that are not safe, entry by entry. */
export function unsafeEntries({ inventory }: Course): InventoryEntry[] {
  const unsafe = unsafeTies(inventory).map(({ id }) => id);
  return inventory.entries.filter(({ person, fields }) => unsafe.includes(person) && saysUnsafe(fields));
}

/** The latest day on which what still stands of violence was told; undefined where nothing speaks of it. */
export function violenceLastToldOn(course: Course): string | undefined {
  const told = unsafeEntries(course);
  const screened = violenceToldAt(course);
  return [...told, ...openViolenceFlags(course), ...dangerAnswers(course), ...(screened ? [screened] : [])]
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

const dangerAnswers = ({ dispute }: Course) => dispute.safety.filter(speaksOfDanger);
