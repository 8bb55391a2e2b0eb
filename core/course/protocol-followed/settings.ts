import type { Course } from '#core/course/course.ts';
import { settings as ipt } from '#core/protocols/ipt/settings.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { protocolOf } from '#core/protocols/protocols.ts';

/** A form as a course is bound to it. */
interface Form {
  id: string;
  edition: string;
}

/** The form this course follows: the one it was changed to last, or the one it was opened with. */
export const formFollowed = (course: Course): Form | undefined =>
  course.protocolFollowed.formChanges.at(-1)?.to ?? course.opening.opened?.protocol;

/**
 * The protocol this course follows, in its edition; a service's own one stands in the chart. Where nobody knows it, nothing
 * is refused in its name.
 */
export function protocolFollowedBy(course: Course): Protocol | undefined {
  const form = formFollowed(course);
  return form && protocolOf(form.id, form.edition, course.protocolFollowed.brought);
}

/** Every form the course has been bound to, the first one first. */
export const formsEverFollowed = (course: Course): Form[] => [
  ...(course.opening.opened ? [course.opening.opened.protocol] : []),
  ...course.protocolFollowed.formChanges.map(({ to }) => to),
];

/** Every protocol the course has followed, the first one first, each once. */
export function protocolsFollowed(course: Course): Protocol[] {
  const known = formsEverFollowed(course).flatMap(
    ({ id, edition }) => protocolOf(id, edition, course.protocolFollowed.brought) ?? [],
  );
  return [...new Set(known)];
}

/** How many sessions a course has where nobody said otherwise. IPT protocol reference, 1.1. */
export const usualSessions = 16;

/** What holds where nobody knows the protocol: the cautious choice of IPT's own. IPT protocol reference, 1.1. */
const usualSettings = { gapDays: ipt.gapDays, jointSessionsMax: ipt.jointSessionsMax };

/** The protocol's settings as this course follows them; of a service's own protocol, the usual ones and those changed in the course. */
export function settingsFollowed(course: Course): SettingsChange & typeof usualSettings {
  return { ...usualSettings, ...protocolFollowedBy(course)?.settings, ...course.protocolFollowed.settings };
}

/** The latest agreement that set the number of sessions: a new contract, or a change of the form. */
export function agreedAnew(course: Course): { sessions: number; preset: string; on: string } | undefined {
  const { recontracts, formChanges } = course.protocolFollowed;
  const [again, changed] = [recontracts.at(-1), formChanges.at(-1)];
  if (!changed || (again && again.seq > changed.seq)) return again;
  return { sessions: changed.sessions, preset: changed.to.preset, on: changed.on };
}

/** The preset of its protocol that the course follows: the one agreed last since it follows this form, or the first. */
export function presetFollowed(course: Course): string {
  const { recontracts, formChanges } = course.protocolFollowed;
  const changed = formChanges.at(-1);
  const again = recontracts.findLast(({ preset, seq }) => preset && seq > (changed?.seq ?? 0));
  return again?.preset || changed?.to.preset || course.opening.opened?.protocol.preset || '';
}
