import type { Course } from '#core/course/course.ts';
import type { InventoryEntry } from '#core/course/inventory/state.ts';
import { saysUnsafe, unsafeTies } from '#core/course/inventory/unsafe-ties.ts';
import { suitabilityNow, violenceAtHome } from '#core/course/suitability/decided.ts';

/** Flags of abuse, and of danger from the dispute itself: stalking, threats. IPT protocol reference, 9.5. */
const violenceRules: readonly string[] = ['SR-05', 'SR-14'];

function openViolenceFlags(course: Course) {
  return course.risk.flags.filter((flag) => !flag.settled && violenceRules.includes(flag.rule));
}

/** Whether this person may harm the client, as the inventory, an open stop-and-refer flag or what was told when safety was asked about says. */
export function isUnsafeWith(course: Course, person: string): boolean {
  return (
    unsafeTies(course.inventory).some(({ id }) => id === person) ||
    openViolenceFlags(course).some((flag) => flag.people.length === 0 || flag.people.includes(person)) ||
    dangerAnswers(course).some(({ personId }) => personId === person || personId === null)
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
  const screened = violenceAtHome(course) ? suitabilityNow(course) : undefined;
  return [...told, ...openViolenceFlags(course), ...dangerAnswers(course), ...(screened ? [screened] : [])]
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

function dangerAnswers({ dispute }: Course) {
  return dispute.safety.filter(
    (entry) => entry.kind === 'checked' && (entry.answer === 'not_safe' || entry.answer === 'sometimes_not'),
  );
}
