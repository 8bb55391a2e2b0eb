import { type Area, areas } from '../form.ts';
import type { Course } from './course.ts';
import { type AreaRating, linkScore } from './formulation-areas-rated.ts';
import { focusAllowed } from './formulation-focus-allowed.ts';
import { standingIssues } from './formulation-issues.ts';
import { presentPeople } from './inventory-entries.ts';
import { openAlarms } from './risk.ts';
import type { EventKind } from './timeline-event.ts';
import { lookBack } from './timeline-look-back.ts';
import { hasViolenceFlag } from './unsafe-with.ts';

export type SelectionRule = 'SEL-1' | 'SEL-2' | 'SEL-3' | 'SEL-4' | 'SEL-5' | 'SEL-6' | 'SEL-7' | 'SEL-8';

export interface FocusSuggestion {
  /** `safety_first`: go through safety before choosing. `not_rated`: no area is rated present or possible. */
  state: 'safety_first' | 'not_rated' | 'suggested';
  primary?: Area;
  secondary?: Area;
  scores: { area: Area; score: number }[];
  reasons: { rule: SelectionRule; because: string }[];
}

/** What a kind of event speaks for. A death is grief, wherever a source files it (SEL-6). */
const speaksFor: Partial<Record<EventKind, Area>> = {
  death: 'grief',
  conflict: 'role_dispute',
  change_role: 'role_transition',
  relationship_end: 'role_transition',
  move: 'role_transition',
  health: 'role_transition',
  birth: 'role_transition',
  work: 'role_transition',
};

/** SEL-6: the deaths that propose grief, by event id, and people who died, by person id. */
export function griefProposedBy(course: Course): { events: string[]; people: string[] } {
  const events = course.timeline.events.filter(({ kind, aside }) => kind === 'death' && !aside);
  const people = presentPeople(course.inventory).filter(({ fields }) => fields.living === 'deceased');
  return { events: events.map(({ id }) => id), people: people.map(({ id }) => id) };
}

/** SEL-8: pairs that often come together, and how they are usually taken. */
const composites: readonly { pair: readonly [Area, Area]; because: string }[] = [
  {
    pair: ['role_dispute', 'role_transition'],
    because:
      'A dispute that is ending often becomes a transition: take the dispute first. With a new baby and quarrels, take the transition first.',
  },
  {
    pair: ['grief', 'role_dispute'],
    because: 'When a death brings quarrels among those left, grief comes first and the dispute second.',
  },
  {
    pair: ['role_transition', 'interpersonal_deficits'],
    because: 'Long loneliness with a recent change is worked on as the transition.',
  },
];

type Rated = { area: Area; rating: AreaRating; score: number };

/** SEL-5: the area a client would rather work on, once they have twice said no to what was put to them. */
function clientsArea(course: Course): Area | undefined {
  const answers = course.formulation.answers;
  const refusals = answers.filter(({ answer }) => answer === 'no').length;
  return refusals >= 2 ? answers.findLast(({ prefers }) => prefers)?.prefers : undefined;
}

/** SEL-7: the client's choice, then what can move, then what is more recent; brief courses weigh what can move first. */
function tieBreak(course: Course): (a: Rated, b: Rated) => number {
  const order = standingIssues(course).flatMap((issue) => issue.area ?? []);
  const chosen = ({ area }: Rated) => (order.includes(area) ? order.indexOf(area) : order.length);
  const workable = ({ rating }: Rated) => -(rating.workable ?? 0);
  const events = lookBack(course)?.events ?? [];
  const dated = (area: Area) =>
    events.filter(({ event }) => speaksFor[event.kind] === area).map(({ event }) => event.date);
  const recent = ({ area }: Rated) => dated(area).sort().at(-1) ?? '';
  const brief = (course.opening.opened?.protocol.sessions ?? 16) <= 8;
  return (a, b) => {
    const moves = workable(a) - workable(b);
    const first = brief ? moves || b.score - a.score : b.score - a.score;
    return first || chosen(a) - chosen(b) || moves || recent(b).localeCompare(recent(a));
  };
}

/**
 * Proposes a focus from the ratings by SEL-1 to SEL-8, with its reasons; the clinician decides
 * (IPT protocol reference, 2.4).
 */
export function suggestFocus(course: Course): FocusSuggestion {
  const allowed = focusAllowed(course);
  const reasons: FocusSuggestion['reasons'] = [];
  const give = (rule: SelectionRule, because: string) => reasons.push({ rule, because });

  const candidates: Rated[] = areas.flatMap((area) => {
    const rating = course.areas.now[area];
    const stands = rating && rating.present !== 'absent' && allowed.areas.includes(area);
    return stands ? [{ area, rating, score: linkScore(rating) }] : [];
  });
  const scores = candidates.map(({ area, score }) => ({ area, score }));

  const deaths = lookBack(course)?.events.filter(({ event }) => event.kind === 'death') ?? [];
  if (deaths.length > 0) {
    give('SEL-6', 'Somebody died in the year before this began: look at grief, wherever the loss was filed.');
  }
  if (hasViolenceFlag(course) || openAlarms(course).length > 0) {
    give('SEL-1', 'There may be danger here. Go through safety before choosing what to work on.');
    return { state: 'safety_first', scores, reasons };
  }

  const others = candidates.filter(({ area }) => area !== 'interpersonal_deficits');
  const ranked = (others.length > 0 ? others : candidates).sort(tieBreak(course));
  if (others.length > 0 && others.length < candidates.length) {
    give('SEL-3', 'Loneliness and isolation is left for when nothing else fits.');
  }
  const wished = clientsArea(course);
  const preferred = ranked.find(({ area, rating }) => area === wished && (rating.workable ?? 0) >= 1);
  const first = preferred ?? ranked[0];
  if (!first) return { state: 'not_rated', scores, reasons };
  if (preferred)
    give('SEL-5', 'Twice the formulation did not fit: this is what the client would rather work on.');
  else
    give('SEL-2', 'It is the most closely tied to how this episode began or goes on, and to live feeling.');
  const level = ranked.filter(({ score }) => score === first.score);
  if (!preferred && level.length > 1) {
    give(
      'SEL-7',
      'The scores are level: the client’s ranking, then what can move, then what is more recent decides.',
    );
  }

  const next = ranked.find((each) => each !== first);
  const isClose = next && next.score >= 0.75 * first.score && (next.rating.temporalLink ?? 0) >= 2;
  const second = allowed.max > 1 && isClose ? next : undefined;
  give(
    'SEL-4',
    second
      ? 'A second focus is linked closely enough; never a third.'
      : 'One focus: nothing else is linked closely enough.',
  );
  const present = candidates.map(({ area }) => area);
  for (const { pair, because } of composites) {
    if (pair.every((area) => present.includes(area))) give('SEL-8', because);
  }
  return { state: 'suggested', primary: first.area, secondary: second?.area, scores, reasons };
}
