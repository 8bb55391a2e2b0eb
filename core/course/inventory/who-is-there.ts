import type { Standing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { isSameName } from '#core/words/names.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { hasDied } from './has-died.ts';
import { personOf, presentPeople } from './people.ts';
import type { PersonFields } from './person.ts';
import { wishesIn } from './wishes.ts';

/** Who an act can mean: `there`, nobody who has died; `one`, a living person who can be asked, read and answer. */
export type Meant = 'there' | 'one';

const nobodyToAsk: readonly (string | undefined)[] = ['pet', 'group', 'spiritual_figure'];

/** Whether somebody is there: with `one`, for themselves, as no group, no animal and no figure of faith is. */
export const isThere = (fields: PersonFields, meant: Meant): boolean =>
  !hasDied(fields) && !(meant === 'one' && nobodyToAsk.includes(fields.role));

/** Why this is not done with somebody who is not there to do it. */
const refuseBecause = refusalsOf({
  'has-died-already': { en: 'This person has died. Choose somebody who is there to do it.' },
  'not-one-person': {
    en: 'Choose one person who can be asked: no group and no animal. Of a group, choose one of them.',
  },
});

/**
 * Refuses an act that asks something of the dead or, where one person is meant, of a group or an animal; also where they
 * are written by their very name. IPT protocol reference, 1.4, 3.9, 4.2.
 */
export function refuseNotThere(
  course: Course,
  ids: readonly string[],
  meant: Meant,
  as: Standing,
  said = '',
): Refusal | undefined {
  const keptBack: ReadonlySet<string> = new Set(as === 'client' ? [] : wishesIn(course).people.keys());
  const called = presentPeople(course.inventory).filter(
    ({ id, fields }) => fields.displayName && !keptBack.has(id) && isSameName(fields.displayName, said),
  );
  const byId = ids.flatMap((id) => personOf(course.inventory, id) ?? []);
  // Two may bear one name: where one of them is there, they are meant.
  const byName = called.some(({ fields }) => isThere(fields, meant)) ? [] : called;
  const [first] = [...byId, ...byName].filter(({ fields }) => !isThere(fields, meant));
  if (!first) return undefined;
  return refuseBecause(hasDied(first.fields) ? 'has-died-already' : 'not-one-person');
}
