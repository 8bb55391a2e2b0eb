import type { Course } from '#core/course/course.ts';
import { isSameName } from '#core/words/names.ts';
import { peopleToChoose, thoseToChoose } from '#web/both/people/names.ts';
import type { Choice } from '#web/ui/fields/radio-list.tsx';

interface Picked {
  people: readonly string[];
  /** A name as it is typed. */
  name: string;
  /** Whom it can be, where not everybody can. */
  meant?: 'there' | undefined;
}

/** Who is offered, who is meant by the name, and whether it is of somebody who is not there for it, or of nobody known. */
export function whoCanBePicked(course: Course, { people, name, meant: who }: Picked) {
  const everybody = peopleToChoose(course);
  const able = who ? thoseToChoose(course, who, people) : everybody;
  const isMeant = (one: Choice) => isSameName(one.label, name);
  const meant = able.find(isMeant);
  const isGone = name !== '' && !meant && everybody.some(isMeant);
  return {
    options: able.filter(({ value }) => !people.includes(value)),
    meant,
    isGone,
    isUnknown: name !== '' && !meant && !isGone,
  };
}
