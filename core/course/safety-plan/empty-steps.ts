import type { Course } from '#core/course/course.ts';

/** Steps of the plan with nothing in them, 1 to 6. */
export function emptySteps(course: Course): number[] {
  const plan = course.safetyPlan.plan?.text;
  if (!plan) return [1, 2, 3, 4, 5, 6];
  const steps = [
    plan.warningSigns,
    plan.alone,
    plan.peopleAndPlaces,
    plan.help,
    plan.professionals,
    plan.saferSurroundings,
  ];
  return steps.flatMap((step, place) => (step.length === 0 ? [place + 1] : []));
}
