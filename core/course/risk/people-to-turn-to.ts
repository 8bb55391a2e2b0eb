import type { Course } from '#core/course/course.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { telephoneIn } from '#core/help/telephone.ts';
import { isSameName } from '#core/words/names.ts';

/** Somebody to turn to, and how to reach them as the safety plan has it; empty where no number is kept. */
export interface NearPerson {
  name: string;
  contact: string;
}

/**
 * Those who are near and with whom it is warm: nobody is sent to somebody with whom they are in conflict, or may not
 * be safe. Their numbers come from the safety plan, which is where a client keeps them.
 */
export function nearPeople(course: Course): NearPerson[] {
  const plan = course.safetyPlan.plan?.text;
  const lines = plan ? [...plan.help, ...plan.peopleAndPlaces] : [];
  return presentPeople(course.inventory)
    .filter(
      ({ fields }) =>
        (fields.ring === 1 || fields.ring === 2) && fields.tone === 'supportive' && !hasDied(fields),
    )
    .flatMap(({ fields }) => fields.displayName ?? [])
    .map((name) => {
      const line = lines.find(({ who, contact }) => isSameName(who, name) && telephoneIn(contact));
      return { name, contact: line?.contact ?? '' };
    });
}
