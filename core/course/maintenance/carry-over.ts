import { seenBy } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';

type Chapters = typeof chapters;
/** What one chapter says passes on. */
type CarriedBy<Name extends keyof Chapters> = Chapters[Name]['carriesOver'] extends infer Carries
  ? Carries extends (course: Course) => infer Carried
    ? Carried
    : never
  : never;

/** What a maintenance course takes over from the course before it, as each chapter says. IPT protocol reference, 6.7. */
export interface CarriedOver {
  client: string;
  therapist: string;
  /** Forms for `addPerson`; `from` is the person's id in the course before. */
  people: CarriedBy<'inventory'>;
  focus: CarriedBy<'focus'>;
  relapsePlan: CarriedBy<'relapsePlan'>;
  safetyPlan: CarriedBy<'safetyPlan'>;
}

type Carrying = {
  [Name in keyof Chapters]: [CarriedBy<Name>] extends [never] ? never : Name;
}[keyof Chapters];

/** Where what a chapter passes on stands; a chapter that passes something on and is not here does not compile. */
const places = {
  inventory: 'people',
  focus: 'focus',
  relapsePlan: 'relapsePlan',
  safetyPlan: 'safetyPlan',
} as const satisfies Record<Carrying, keyof CarriedOver>;

/**
 * What passes from a closed course to the one after it. The therapist writes it there, so whatever the client keeps back
 * from them stays behind. Undefined while no course was opened.
 */
export function carryOver(course: Course): CarriedOver | undefined {
  const { opened } = course.opening;
  if (!opened) return undefined;
  const shown = seenBy(course, { as: 'therapist', by: opened.therapist });
  const carried = Object.entries(places).map(([name, place]) => {
    const { carriesOver } = chapters[name as Carrying];
    return [place, typeof carriesOver === 'function' ? carriesOver(shown) : null];
  });
  return { client: opened.client, therapist: opened.therapist, ...Object.fromEntries(carried) };
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
