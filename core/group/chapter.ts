import type { ChapterOf } from '#core/book/chapter.ts';
import type { FactShapes } from '#core/book/fact.ts';
import type { GroupAct } from './act.ts';
import type { Group } from './group.ts';

/** The parts of a printed group, in their order. */
export const groupPaper = ['group', 'people', 'rules', 'meetings'] as const;

type GroupChapter<State, Shapes extends FactShapes, Acts> = ChapterOf<
  Group,
  State,
  Shapes,
  Acts,
  (typeof groupPaper)[number]
>;

/** One chapter of a group. */
export function groupChapter<State, Shapes extends FactShapes, Acts extends Record<string, GroupAct>>(
  definition: GroupChapter<State, Shapes, Acts>,
): GroupChapter<State, Shapes, Acts> {
  return definition;
}
