import type { ChapterOf } from '#core/book/chapter.ts';
import type { FactShapes } from '#core/book/fact.ts';
import type { GroupAct } from './act.ts';
import type { Group } from './group.ts';

/** The parts of a printed group, in their order. */
export const groupPaper = ['group', 'people', 'rules', 'meetings'] as const;

type ChapterInABook<State, Shapes extends FactShapes, Acts> = ChapterOf<
  Group,
  State,
  Shapes,
  Acts,
  (typeof groupPaper)[number]
>;

/**
 * Who may strike out a fact of a type. `nobody`: it is said anew instead, stands in a member’s course too, or is evidence of
 * how the group is led, which is not for those to take out whom it is about.
 */
export type StruckBy = 'nobody' | 'who_recorded_it';

interface GroupChapter<State, Shapes extends FactShapes, Acts>
  extends Omit<ChapterInABook<State, Shapes, Acts>, 'permanent' | 'alsoPermanent'> {
  struckBy: Readonly<Record<keyof Shapes & string, StruckBy>>;
}

/** One chapter of a group; what nobody may strike out is permanent. */
export function groupChapter<State, Shapes extends FactShapes, Acts extends Record<string, GroupAct>>(
  definition: GroupChapter<State, Shapes, Acts>,
): ChapterInABook<State, Shapes, Acts> & Pick<GroupChapter<State, Shapes, Acts>, 'struckBy'> {
  const types: (keyof Shapes & string)[] = Object.keys(definition.struckBy);
  return { ...definition, permanent: types.filter((type) => definition.struckBy[type] === 'nobody') };
}
