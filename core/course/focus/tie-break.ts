import type { Course } from '#core/course/course.ts';
import { usualSessions } from '#core/course/protocol-followed/settings.ts';
import type { EventKind } from '#core/course/timeline/event.ts';
import { lookBack } from '#core/course/timeline/look-back.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { roomFollowed } from './areas-followed.ts';
import type { AreaRating } from './areas-rated-state.ts';
import { linkScore } from './areas-weighed.ts';
import { clientsOrder } from './clients-wish.ts';

/** An area that is there, or may be, with its rating and score. */
export interface Candidate {
  area: string;
  rating: AreaRating;
  score: number;
}

export const candidateOf = (area: string, rating: AreaRating): Candidate => ({
  area,
  rating,
  score: linkScore(rating),
});

/** The room that a kind of event speaks for. A death is grief, wherever a source files it (SEL-6). */
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

/** Sessions up to which a course is brief, and weighs first what can move (SEL-7). */
const briefUpTo = 8;

export const isBrief = (course: Course): boolean =>
  (course.opening.opened?.protocol.sessions ?? usualSessions) <= briefUpTo;

/** SEL-7: the client's choice, then what can move, then what is more recent; brief courses weigh what can move first. */
export function tieBreak(course: Course): (a: Candidate, b: Candidate) => number {
  const order = clientsOrder(course);
  const chosen = ({ area }: Candidate) => (order.includes(area) ? order.indexOf(area) : order.length);
  const workable = ({ rating }: Candidate) => -(rating.workable ?? 0);
  const events = lookBack(course)?.events ?? [];
  const dated = (area: string) => {
    const room = roomFollowed(course, area);
    return events.filter(({ event }) => speaksFor[event.kind] === room).map(({ event }) => event.date);
  };
  const recent = ({ area }: Candidate) => dated(area).sort().at(-1) ?? '';
  const brief = isBrief(course);
  return (a, b) => {
    const moves = workable(a) - workable(b);
    const first = brief ? moves || b.score - a.score : b.score - a.score;
    return first || chosen(a) - chosen(b) || moves || recent(b).localeCompare(recent(a));
  };
}
