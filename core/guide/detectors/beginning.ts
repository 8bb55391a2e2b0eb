import { missingSide } from '../../course/assessment-sick-role.ts';
import { agreement } from '../../course/formulation.ts';
import { contractNow } from '../../course/formulation-contract.ts';
import { meanFilled } from '../../course/inventory-completeness.ts';
import { presentPeople } from '../../course/inventory-entries.ts';
import { validReadingsOf } from '../../course/measures-read.ts';
import { primaryMeasure } from '../primary-measure.ts';
import { type Detector, drift, isPast } from './drift.ts';

/** PD-01 */
export const problemUnnamed: Detector = (course, follows) => {
  if (!isPast(course, follows, 2)) return null;
  const readings = validReadingsOf(course, primaryMeasure(follows.protocol));
  const shared =
    course.room.scoreReviews.length > 0 ||
    course.reviews.reviews.length > 0 ||
    readings.some(({ administered }) => administered === 'with-therapist') ||
    course.room.techniques.some(({ technique }) => technique === 'T-17');
  const saw = [
    ...(course.diagnosis.told.length > 0 ? [] : ['Nothing recorded as told about what it is called.']),
    ...(readings.length > 0 ? [] : ['No scored measure.']),
    ...(readings.length > 0 && !shared ? ['Scores are there; no session in which they were looked at.'] : []),
  ];
  return saw.length > 0 ? drift('The problem has no name yet, or no score was shared.', saw) : null;
};

/** PD-02 */
export const sickRoleOneSided: Detector = (course) => {
  const side = missingSide(course.sickRole);
  if (!side) return null;
  const missing = side === 'eased' ? 'Nothing is eased.' : 'Nothing is said about what is done to get well.';
  return drift('The sick role has one side only.', [`Given on ${course.sickRole.given?.on}. ${missing}`]);
};

/** PD-03 */
export const inventoryThin: Detector = (course, follows) => {
  if (!isPast(course, follows, 3)) return null;
  const people = presentPeople(course.inventory).length;
  if (people === 0) return drift('There is no inventory.', ['Nobody is in the picture.']);
  const filled = meanFilled(course.inventory);
  if (filled >= 0.5) return null;
  return drift('The inventory is a bare list of names.', [
    `${people} people, with ${Math.round(filled * 100)} per cent of what is asked about them.`,
  ]);
};

/** PD-04 */
export const noFocusAgreed: Detector = (course, follows) => {
  if (!isPast(course, follows, 4)) return null;
  const saw = [
    ...(agreement(course) ? [] : ['No formulation that the client agreed to (MS-12).']),
    ...(contractNow(course) ? [] : ['No contract (MS-13).']),
  ];
  return saw.length > 0 ? drift('No focus has been agreed.', saw) : null;
};

/** PD-22 */
export const medicationUndocumented: Detector = (course, follows) =>
  isPast(course, follows, 3) && course.medication.considered.length === 0
    ? drift('Medication was never considered in writing.', ['No entry about medication (MS-08).'])
    : null;
