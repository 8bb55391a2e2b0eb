import { missingSide } from '#core/course/assessment/sick-role-sides.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import { meanFilled } from '#core/course/inventory/completeness.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { Inventory } from '#core/course/inventory/state.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { entryBy } from '#core/course/protocol-followed/entry.ts';
import { isMilestonePassed } from '#core/course/protocol-followed/passed-milestones.ts';
import type { Followed } from '#core/guide/followed.ts';
import { scoresWereShared } from '#core/guide/measures/shared-with-client.ts';
import { closestReviewed } from '#core/guide/milestones/closest-reviewed.ts';
import { isPast } from '#core/guide/sessions-over.ts';
import { halfUp } from '#core/instruments/scoring/rounding.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { type Detector, drift } from './drift.ts';
import { beginningWords } from './words.ts';

/** MS-10 */
const inventoryDue = 3;

/** PD-01: MS-02 or MS-05 missing after session 2; a client who would rather not be measured is not a drift. */
export const problemUnnamed: Detector = (course, follows, today) => {
  if (!isPast(course, follows, 2, today)) return null;
  const measure = primaryMeasure(follows.protocol);
  const readings = validReadingsOf(course, measure);
  const declined = course.measures.declined.some((one) => one.instrument === measure);
  const shared = scoresWereShared(course, measure);
  const isOfDistress = course.diagnosis.without !== null && entryBy(follows.settings) === 'distress';
  const saw = [
    ...(course.diagnosis.told.length > 0 || isOfDistress
      ? []
      : [beginningWords.en.nothingRecordedAsToldAbout]),
    ...(readings.length > 0 || declined ? [] : [beginningWords.en.noScoredMeasure]),
    ...(readings.length > 0 && !shared ? [beginningWords.en.scoresAreThereNoSession] : []),
  ];
  return saw.length > 0 ? drift(beginningWords.en.problemHasNoNameYet, saw) : null;
};

/** PD-02 */
export const sickRoleOneSided: Detector = (course) => {
  const side = missingSide(course.sickRole);
  if (!side) return null;
  const missing = side === 'eased' ? beginningWords.en.nothingIsEased : beginningWords.en.nothingIsSaidAbout;
  return drift(beginningWords.en.sickRoleHasOneSide, [
    beginningWords.en.givenOn(course.sickRole.given?.on, missing),
  ]);
};

/**
 * The people who were there when the inventory was due, by the session a course of 16 numbers 3; all, where nobody was.
 * Whoever comes later is gone through then, and makes no bare list of what was whole.
 */
function asDue({ sessions, inventory }: Course, { preset }: Followed): Inventory {
  const due = scaledSession(inventoryDue, preset.sessions);
  const by = sessions.held.find(({ n }) => n === due)?.on ?? '';
  const people = inventory.people.filter(({ addedOn }) => addedOn <= by);
  const known = { ...inventory, people };
  return presentPeople(known).length > 0 ? known : inventory;
}

/** PD-03: nobody there, names only, or those who matter most not gone through (MS-10), unless that was passed over. */
export const inventoryThin: Detector = (now, follows, today) => {
  if (!isPast(now, follows, inventoryDue, today)) return null;
  const inventory = asDue(now, follows);
  const people = presentPeople(inventory).length;
  if (people === 0) return drift(beginningWords.en.thereIsNoInventory, [beginningWords.en.nobodyIsInPicture]);
  const filled = meanFilled(inventory);
  if (filled < 0.5) {
    return drift(beginningWords.en.inventoryIsBareList, [
      beginningWords.en.withPerCent(
        people === 1 ? beginningWords.en.onePerson : `${people} people`,
        halfUp(filled * 100),
      ),
    ]);
  }
  const reviewed = closestReviewed(inventory);
  const passed = isMilestonePassed(now, 'MS-10');
  return reviewed.found === 'yes' || passed
    ? null
    : drift(beginningWords.en.peopleClosestWereNotGone, [reviewed.because]);
};

/** PD-04 */
export const noFocusAgreed: Detector = (course, follows, today) => {
  if (!isPast(course, follows, 4, today)) return null;
  const saw = [
    ...(agreement(course) ? [] : [beginningWords.en.noFormulationThatClientAgreed]),
    ...(contractNow(course) ? [] : [beginningWords.en.noContractMs13]),
  ];
  return saw.length > 0 ? drift(beginningWords.en.noFocusHasBeenAgreed, saw) : null;
};

/** Whether the form asks for this at all: what it leaves out is no drift from it. */
const asksFor = ({ protocol }: Followed, milestone: string): boolean =>
  protocol.milestones.some(({ id }) => id === milestone);

/** PD-22: MS-08 missing. Three meetings that evaluate, support and decide ask nothing of medication (7.2). */
export const medicationUndocumented: Detector = (course, follows, today) =>
  asksFor(follows, 'MS-08') && isPast(course, follows, 3, today) && course.medication.considered.length === 0
    ? drift(beginningWords.en.medicationWasNeverConsidered, [beginningWords.en.noEntryAboutMedicationMs])
    : null;
