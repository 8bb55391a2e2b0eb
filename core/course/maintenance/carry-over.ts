import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/guards.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { inventorySeenBy } from '#core/course/inventory/seen-by.ts';
import type { RelapsePlanText } from '#core/course/relapse-plan/shapes.ts';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import type { Area } from '#core/forms/fields.ts';

/** What a maintenance course takes over from the course before it. IPT protocol reference, 6.7. */
export interface CarriedOver {
  client: string;
  therapist: string;
  /** Forms for `addPerson`; `from` is the person's id in the course before. */
  people: { from: string; fields: PersonFields & { displayName: string } }[];
  /** The focus there was, for the therapist to take up or leave. */
  focus: { area: Area; rank: 'primary' | 'secondary'; people: string[]; whyForClient: string }[];
  relapsePlan: RelapsePlanText | null;
  safetyPlan: SafetyPlanText | null;
}

/**
 * What passes from a closed course to the maintenance course after it: people, focus and plans. People the client keeps
 * back, or who were set aside, stay behind. Undefined while no course was opened.
 */
export function carryOver(course: Course): CarriedOver | undefined {
  const { opened } = course.opening;
  if (!opened) return undefined;
  const { people } = inventorySeenBy(course.inventory, { as: 'therapist', by: opened.therapist });
  return {
    client: opened.client,
    therapist: opened.therapist,
    people: people.flatMap(({ id, fields, aside }) => {
      const { displayName } = fields;
      return displayName && !aside ? [{ from: id, fields: { ...fields, displayName } }] : [];
    }),
    focus: activeFoci(course).map(({ area, rank, people, whyForClient }) => ({
      area,
      rank,
      people,
      whyForClient,
    })),
    relapsePlan: course.relapsePlan.plan?.text ?? null,
    safetyPlan: course.safetyPlan.plan?.text ?? null,
  };
}

/** The same, with every person named by the id they bear in the new course. @param ids new ids by old ones */
export function withNewIds(carried: CarriedOver, ids: Readonly<Record<string, string>>): CarriedOver {
  const renamed = (id: string) => ids[id] ?? '';
  const plan = carried.relapsePlan;
  return {
    ...carried,
    focus: carried.focus.map((focus) => ({
      ...focus,
      people: focus.people.map(renamed).filter((id) => id !== ''),
    })),
    relapsePlan: plan && {
      ...plan,
      people: plan.people.map((one) => ({ ...one, person: renamed(one.person) })),
      triggers: plan.triggers.map((one) => ({ ...one, person: ids[one.person] ?? one.person })),
    },
  };
}
