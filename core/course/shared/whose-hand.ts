import { kithItself } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { isAlarmOf } from '#core/course/measures/same-sheet.ts';

/**
 * Who wrote in a course as its client, and who as a clinician. There is one client, whatever account they sign in with: a
 * course that was brought from another Kith holds what they wrote there under an account that is not here.
 */

export interface Hands {
  client: ReadonlySet<string>;
  clinician: ReadonlySet<string>;
}

interface Found {
  client: Set<string>;
  clinician: Set<string>;
}

/** Parts in which only clinicians write. */
const byCliniciansOnly = (course: Course) => [course.notes, course.privateNotes, course.fidelity];

const known = new WeakMap<Course, Hands>();

/** By whose hand a course was written; read from a course once. */
export function handsIn(course: Course): Hands {
  const hands = known.get(course) ?? readHands(course);
  known.set(course, hands);
  return hands;
}

/** Whoever holds a course, or ever did. */
export function therapistsOf({ opening, transfer }: Course): Set<string> {
  const held = transfer.transfers.flatMap(({ from, to }) => [from, to]);
  return new Set([opening.opened?.therapist ?? '', ...held].filter((one) => one !== ''));
}

/** Whether somebody by this id wrote in a course as its client. */
export function isClientsHand(course: Course, by: string): boolean {
  const { client, clinician } = handsIn(course);
  return client.has(by) && !clinician.has(by);
}

function readHands(course: Course): Hands {
  const hands: Found = { client: new Set(), clinician: new Set() };
  taggedIn(course, hands);
  writersIn(byCliniciansOnly(course), hands.clinician);
  const therapists = therapistsOf(course);
  for (const one of therapists) hands.clinician.add(one);
  for (const { by } of onlyAClient(course))
    if (!therapists.has(by) && by !== kithItself) hands.client.add(by);
  return hands;
}

/** What a client says by themselves, and does not say by whose hand it is. What either may record tells of nobody that they are the client. */
function onlyAClient({ risk, measures, deficits, hoursAsked }: Course): { by: string }[] {
  const filledInAlone = measures.readings.filter(({ administered }) => administered === 'self');
  const isOfThose = isAlarmOf(filledInAlone);
  const alarms = risk.alarms.filter((alarm) => alarm.source === 'client' || isOfThose(alarm));
  return [...alarms, ...deficits.comfort, ...hoursAsked.asks];
}

function taggedIn(value: unknown, into: Found): void {
  if (typeof value !== 'object' || value === null) return;
  const { as, recordedBy, by } = value as { as?: unknown; recordedBy?: unknown; by?: unknown };
  const hand = as ?? recordedBy;
  if (typeof by === 'string' && hand === 'client') into.client.add(by);
  if (typeof by === 'string' && hand === 'therapist') into.clinician.add(by);
  for (const inner of Object.values(value)) taggedIn(inner, into);
}

function writersIn(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { by } = value as { by?: unknown };
  if (typeof by === 'string') into.add(by);
  for (const inner of Object.values(value)) writersIn(inner, into);
}
