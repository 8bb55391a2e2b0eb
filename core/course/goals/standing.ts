import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import type { Goal, GoalRating } from './state.ts';

/** As many as a course can have at once (IPT protocol reference, 5.4). */
export const mostGoals = 4;

/** The goals that stand. */
export const standingGoals = (course: Course) => course.goals.goals.filter(({ dropped }) => !dropped);

/** The latest rating made at a point of the course. */
export const ratedAt = ({ ratings }: Goal, at: GoalRating['at']) =>
  ratings.findLast((each) => each.at === at)?.rating;

/** Where a goal began: as it was rated for the start, else as it was first rated, on a phone between two sessions maybe. */
export const ratedFirst = ({ ratings }: Goal) => ratings.findLast(({ at }) => at === 'start') ?? ratings[0];

/** Where it has come to since: as it was rated for the end, else as it was rated last. */
export const ratedSince = (goal: Goal) =>
  goal.ratings.findLast(({ at }) => at === 'end') ??
  goal.ratings.filter((one) => one !== ratedFirst(goal)).at(-1);

/** What a set of goals still lacks: two of them, one about symptoms, one about people tied to the focus (IPT protocol reference, 5.4). */
export function goalsLack(course: Course): ('two_goals' | 'symptom_goal' | 'interpersonal_goal')[] {
  const goals = standingGoals(course);
  const has = (type: Goal['type']) => goals.some((goal) => goal.type === type);
  const foci = activeFoci(course).map(({ area: worked }) => worked);
  const isTied = ({ linkedArea }: Goal) => !linkedArea || foci.length === 0 || foci.includes(linkedArea);
  return [
    ...(goals.length < 2 ? (['two_goals'] as const) : []),
    ...(has('symptom') ? [] : (['symptom_goal'] as const)),
    ...(goals.some((goal) => goal.type === 'interpersonal' && isTied(goal))
      ? []
      : (['interpersonal_goal'] as const)),
  ];
}
