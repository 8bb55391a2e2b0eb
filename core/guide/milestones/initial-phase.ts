import { exclusionsNotAsked } from '#core/course/assessment/exclusions-left.ts';
import { type PsychoeducationTopic, topicsExplained } from '#core/course/assessment/topics-explained.ts';
import { treatmentAgreed } from '#core/course/consent/answers.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { guardiansLeft } from '#core/course/evidence/beside.ts';
import { words } from '#core/course/evidence/evident-words.ts';
import { notShown, shown, shownIf } from '#core/course/evidence/shown.ts';
import { areaCalled } from '#core/course/focus/areas-followed.ts';
import { areasNotRated } from '#core/course/focus/areas-weighed.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import { riskAskedAlone } from '#core/course/in-group/risk-asked-alone.ts';
import { firstValid } from '#core/course/measures/readings.ts';
import { entryBy } from '#core/course/protocol-followed/entry.ts';
import { riskAskedDirectly } from '#core/course/risk/review.ts';
import { presentEvents } from '#core/course/timeline/present-events.ts';
import { scoresWereShared } from '#core/guide/measures/shared-with-client.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { topics as allTopics } from '#core/protocols/psychoeducation/topics.ts';
import { topicsFor } from '#core/protocols/psychoeducation/topics-for.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { closestReviewed } from './closest-reviewed.ts';
import type { Evident } from './evidence.ts';
import { initialPhaseWords } from './words.ts';

/** MS-01: of a young person their guardians' consent as well, as the service has set it. */
export const consentGiven: Evident = (course) =>
  guardiansLeft(course) ??
  shownIf(
    treatmentAgreed(course),
    initialPhaseWords.en.consentIsGivenAndLimits,
    initialPhaseWords.en.consentToTreatment,
  );

/** MS-02: scored, and looked at with the client. Preferring not to answer holds nothing up (IPT protocol reference, appendix D 22). */
export const baselineMeasured: Evident = (course, { protocol }) => {
  const measure = primaryMeasure(protocol);
  const first = firstValid(course, measure);
  if (first) {
    const scored = initialPhaseWords.en.firstScored(first.on, first.result.total);
    return scoresWereShared(course, measure)
      ? shown(scored)
      : notShown(initialPhaseWords.en.itHasNotBeenLooked(scored));
  }
  const declined = course.measures.declined.find((one) => one.instrument === measure);
  return declined
    ? shown(initialPhaseWords.en.clientPreferredNotToAnswer(declined.on))
    : notShown(initialPhaseWords.en.thereIsNoScoredMeasure);
};

/** MS-03: in a group whoever leads it asks about dying alone, and above nought at once whether there is a plan. IPT protocol reference, 1.6, 7.6, 12.1. */
export const riskAsked: Evident = (course) =>
  shownIf(
    riskAskedDirectly(course) || riskAskedAlone(course),
    initialPhaseWords.en.riskWasAskedAboutDirectly,
    initialPhaseWords.en.itIsNotRecorded,
  );

/** MS-04 */
export const exclusionsScreened: Evident = (course) => {
  const left = exclusionsNotAsked(course);
  if (left.length === 0) return shown(initialPhaseWords.en.everyQuestionHasAnswer);
  return notShown(initialPhaseWords.en.stillToAsk(inPlainWords(left.join(', '))));
};

/** MS-05 */
export const diagnosisNamed: Evident = (course, { settings }) => {
  const { told, without } = course.diagnosis;
  const named = told.at(-1);
  if (named) return shown(initialPhaseWords.en.namedOn(named.on, named.called));
  if (!without) return notShown(initialPhaseWords.en.clientHasNotBeenTold);
  return entryBy(settings) === 'distress'
    ? shown(words.en.without(without.on, without.what))
    : notShown(words.en.asksDiagnosis(without.on, without.what));
};

/** MS-06 */
export const sickRoleGiven: Evident = (course, { settings }) => {
  if (settings.sickRole === 'none') return shown(initialPhaseWords.en.thisProtocolGivesNoSick);
  const { given } = course.sickRole;
  return given
    ? shown(initialPhaseWords.en.givenOn(given.on))
    : notShown(initialPhaseWords.en.nothingIsRecorded);
};

/** What of I-07 is about the illness itself; how one works together (I-14) is not it. */
const ofTheIllness: readonly PsychoeducationTopic[] = [
  'depression',
  'common_and_treatable',
  'not_your_fault',
];

/** MS-07. A form without a topic of the illness, such as one that begins from distress, asks that something was explained. */
export const illnessExplained: Evident = (course, { protocol }) => {
  const topics = topicsExplained(course.psychoeducation);
  const asked = ofTheIllness.filter((topic) => topicsFor(protocol).some(({ id }) => id === topic));
  if (topics.length === 0) return notShown(initialPhaseWords.en.nothingIsRecordedAsExplained);
  const titles = allTopics.filter(({ id }) => topics.some((topic) => topic === id)).map(({ title }) => title);
  const explained = `Explained: ${titles.join('; ')}.`;
  return asked.length === 0 || topics.some((topic) => asked.includes(topic))
    ? shown(explained)
    : notShown(initialPhaseWords.en.illnessItselfHasNotBeen(explained));
};

/** MS-08 */
export const medicationConsidered: Evident = (course) => {
  const considered = course.medication.considered.at(-1);
  return considered
    ? shown(initialPhaseWords.en.consideredOn(considered.on))
    : notShown(initialPhaseWords.en.medicationHasNotBeenConsidered);
};

/** MS-09 */
export const timelineDrawn: Evident = (course) => {
  const events = presentEvents(course.timeline).length;
  return events > 0
    ? shown(initialPhaseWords.en.onTimeline(events))
    : notShown(initialPhaseWords.en.timelineIsEmpty);
};

/** MS-10 */
export const inventoryReviewed: Evident = (course) => closestReviewed(course.inventory);

/** MS-11 */
export const areasRated: Evident = (course) => {
  const left = areasNotRated(course);
  if (left.length === 0) return shown(initialPhaseWords.en.allAreasAreWeighed);
  return notShown(initialPhaseWords.en.stillToWeigh(left.map((id) => areaCalled(course, id)).join(', ')));
};

/** MS-12 */
export const formulationAgreed: Evident = (course) => {
  const agreed = agreement(course);
  return agreed ? shown(words.en.agreedOn(agreed.on)) : notShown(initialPhaseWords.en.clientHasNotAgreed);
};

/** MS-13 */
export const contractAgreed: Evident = (course) => {
  const contract = contractNow(course);
  return contract
    ? shown(contract.ends ? words.en.agreedUntil(contract.on, contract.ends) : words.en.agreedOn(contract.on))
    : notShown(words.en.noContract);
};
