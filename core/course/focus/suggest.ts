import type { Course } from '#core/course/course.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import { lookBack } from '#core/course/timeline/look-back.ts';
import { presentEvents } from '#core/course/timeline/present-events.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { focusAllowed } from './allowed.ts';
import { areaFollowed, areasFollowed, roomFollowed } from './areas-followed.ts';
import { areaPreferred, refusalsRunning } from './clients-wish.ts';
import { disputeWeighs, heldBackBecause } from './dispute-weighs.ts';
import { safetyFirst } from './safety-first.ts';
import { type Candidate, candidateOf, isBrief, tieBreak } from './tie-break.ts';
import { suggestWords } from './words.ts';

export type SelectionRule =
  | 'SEL-1'
  | 'SEL-2'
  | 'SEL-3'
  | 'SEL-4'
  | 'SEL-5'
  | 'SEL-6'
  | 'SEL-7'
  | 'SEL-8'
  | 'S000-33';

export interface FocusSuggestion {
  /**
   * `safety_first`: go through safety before choosing. `not_rated`: no area is rated present or possible. `held_back`: only
   * a dispute is, and it was not asked how much it distresses, or hardly does.
   */
  state: 'safety_first' | 'not_rated' | 'held_back' | 'suggested';
  primary?: string;
  secondary?: string;
  scores: { area: string; score: number }[];
  reasons: { rule: SelectionRule; because: string }[];
}

type Reason = FocusSuggestion['reasons'][number];

/** SEL-6: the deaths that propose grief, by event id, and people who died, by person id. */
export function griefProposedBy(course: Course): { events: string[]; people: string[] } {
  const events = presentEvents(course.timeline).filter(({ kind }) => kind === 'death');
  const people = presentPeople(course.inventory).filter(({ fields }) => hasDied(fields));
  return { events: events.map(({ id }) => id), people: people.map(({ id }) => id) };
}

/** SEL-8: pairs that often come together, and how they are usually taken. */
const composites: readonly { pair: readonly [Area, Area]; because: string }[] = [
  {
    pair: ['role_dispute', 'role_transition'],
    because: suggestWords.en.disputeThatIsEndingOften,
  },
  {
    pair: ['grief', 'role_dispute'],
    because: suggestWords.en.whenDeathBringsQuarrelsAmong,
  },
  {
    pair: ['role_transition', 'interpersonal_deficits'],
    because: suggestWords.en.longLonelinessWithRecentChange,
  },
];

/** Whether somebody died in the months before it began: on the timeline, or by the date in the inventory. */
function diedBeforeOnset(course: Course): boolean {
  const back = lookBack(course);
  if (!back) return false;
  return (
    back.events.some(({ event }) => event.kind === 'death') ||
    presentPeople(course.inventory).some(
      ({ fields: { deathDate } }) =>
        deathDate && firstDayOf(deathDate) <= back.to && lastDayOf(deathDate) >= back.from,
    )
  );
}

/** SEL-6: a death close to the onset is always looked at; an earlier one until grief has been weighed. */
function ofDeaths(course: Course): Reason[] {
  if (diedBeforeOnset(course)) {
    const because = suggestWords.en.somebodyDiedInMonthsBefore;
    return [{ rule: 'SEL-6', because }];
  }
  const { events, people } = griefProposedBy(course);
  const isWeighed = Object.keys(course.areasRated.now).some((id) => areaFollowed(course, id).needsDeceased);
  const isOffered = areasFollowed(course).some(({ needsDeceased }) => needsDeceased);
  if (events.length + people.length === 0 || isWeighed || !isOffered) return [];
  return [{ rule: 'SEL-6', because: suggestWords.en.somebodyHasDiedWeighGrief }];
}

/** SEL-5: the first refusal sends back to the formulation; after the second, what the client would rather do is offered. */
function ofTheClient(course: Course, wished: string | undefined, isOffered: boolean): Reason[] {
  const refused = refusalsRunning(course);
  if (refused === 0) return [];
  const because =
    refused === 1
      ? suggestWords.en.formulationDidNotFitChange
      : isOffered
        ? suggestWords.en.twiceFormulationDidNotFit
        : wished
          ? suggestWords.en.twiceFormulationDidNotFitWhat
          : suggestWords.en.twiceFormulationDidNotFitAsk;
  return [{ rule: 'SEL-5', because }];
}

/** SEL-2, SEL-7: why this one comes first. */
function whyFirst(course: Course, first: Candidate, ranked: readonly Candidate[]): Reason[] {
  const link = ({ rating }: Candidate) => rating.temporalLink ?? 0;
  const level = ranked.filter(({ score }) => score === first.score).length > 1;
  const reasons: Reason[] = [];
  if (isBrief(course) && ranked.length > 1) {
    reasons.push({ rule: 'SEL-7', because: suggestWords.en.inBriefCourseWhatCan });
  } else if (level) {
    const because = suggestWords.en.scoresAreLevelWhatClient;
    reasons.push({ rule: 'SEL-7', because });
  }
  const because = ranked.some((other) => link(other) > link(first))
    ? suggestWords.en.anotherAreaIsMoreClosely
    : suggestWords.en.itIsMostCloselyTied;
  return [{ rule: 'SEL-2', because }, ...reasons];
}

/**
 * Proposes a focus from the ratings by SEL-1 to SEL-8, with its reasons; the clinician decides
 * (IPT protocol reference, 2.4).
 */
export function suggestFocus(course: Course): FocusSuggestion {
  const allowed = focusAllowed(course);
  const candidates: Candidate[] = areasFollowed(course).flatMap(({ id }) => {
    const rating = course.areasRated.now[id];
    return rating && rating.present !== 'absent' ? [candidateOf(id, rating)] : [];
  });
  const room = ({ area }: Candidate) => roomFollowed(course, area);
  const scores = candidates.map(({ area, score }) => ({ area, score }));
  const reasons = ofDeaths(course);
  const give = (rule: SelectionRule, because: string) => reasons.push({ rule, because });
  if (safetyFirst(course)) {
    give('SEL-1', suggestWords.en.thereMayBeDangerHere);
    return { state: 'safety_first', scores, reasons };
  }
  if (hasViolenceFlag(course)) {
    give('SEL-1', suggestWords.en.safetyWasGoneThroughWhere);
  }
  for (const why of ['not_asked', 'too_little'] as const) {
    if (candidates.some((one) => disputeWeighs(course, one) === why))
      give('S000-33', heldBackBecause.en[why]);
  }
  const weighty = candidates.filter((one) => disputeWeighs(course, one) === 'enough');
  const others = weighty.filter((one) => room(one) !== 'interpersonal_deficits');
  const ranked = (others.length > 0 ? others : weighty).sort(tieBreak(course));
  if (others.length > 0 && others.length < weighty.length) {
    give('SEL-3', suggestWords.en.lonelinessAndIsolationIsLeft);
  }
  const wished = areaPreferred(course);
  const preferred =
    refusalsRunning(course) >= 2
      ? ranked.find(({ area, rating }) => area === wished && (rating.workable ?? 0) >= 1)
      : undefined;
  const first = preferred ?? ranked[0];
  reasons.push(...ofTheClient(course, wished, preferred !== undefined));
  if (!first) return { state: candidates.length > 0 ? 'held_back' : 'not_rated', scores, reasons };
  if (!preferred) reasons.push(...whyFirst(course, first, ranked));
  const next = ranked.find((each) => each !== first);
  const isClose = next && next.score >= 0.75 * first.score && (next.rating.temporalLink ?? 0) >= 2;
  const second = allowed.max > 1 && isClose ? next : undefined;
  give('SEL-4', second ? suggestWords.en.secondFocusIsLinkedClosely : suggestWords.en.oneFocusNothingElse);
  const present = candidates.map(room);
  for (const { pair, because } of composites) {
    if (pair.every((one) => present.includes(one))) give('SEL-8', because);
  }
  return { state: 'suggested', primary: first.area, secondary: second?.area, scores, reasons };
}
