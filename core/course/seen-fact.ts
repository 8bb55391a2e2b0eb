import type { Fact } from '../fact.ts';
import { isClinician, type Viewer } from './chapter.ts';
import { type Course, chapterNames, chapters } from './course.ts';
import { foldOnto, unwritten } from './fold.ts';
import { type Leaf, leavesOf, onlyLeaves } from './leaves.ts';
import { seenBy } from './seen-by.ts';

/** A fact as one viewer may read it in the record; `part` when some of its data is not theirs to see. */
export interface SeenFact extends Fact {
  seen: 'whole' | 'part';
}

type Slices = Record<string, unknown>;

const chapterOf = new Map(
  chapterNames.flatMap((name) => Object.keys(chapters[name].facts).map((type) => [type, name] as const)),
);

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** The chapters as this viewer saw them before the first fact, and after each. */
function asSeen(id: string, facts: readonly Fact[], viewer: Viewer): Slices[] {
  const slices = (course: Course) => seenBy(course, viewer) as unknown as Slices;
  let course = unwritten(id);
  const after = facts.map((fact, index) => {
    course = foldOnto(course, facts.slice(0, index), [fact]);
    return slices(course);
  });
  return [slices(unwritten(id)), ...after];
}

/**
 * The facts as this viewer may read them. Each chapter's `seenBy` decides: a fact is shown when it changed what
 * they see or when its words are theirs to read now, and of its data only what stood or stands in the chapter as
 * they see it. What they wrote themselves they read whole.
 */
export function seenFacts(id: string, facts: readonly Fact[], viewer: Viewer): SeenFact[] {
  const name = isClinician(viewer)
    ? (_key: string, leaf: Leaf) => JSON.stringify(leaf)
    : (key: string, leaf: Leaf) => `${key}=${JSON.stringify(leaf)}`;
  const views = asSeen(id, facts, viewer);
  const now = new Map(chapterNames.map((chapter) => [chapter, leavesOf(views.at(-1)?.[chapter], name)]));
  return facts.flatMap((fact, index): SeenFact[] => {
    if (fact.by === viewer.by) return [{ ...fact, seen: 'whole' }];
    const chapter = chapterOf.get(fact.type);
    if (!chapter) return [];
    const [was, is] = [views[index]?.[chapter], views[index + 1]?.[chapter]];
    const left = same(was, is) ? new Set<string>() : leavesOf(is, name);
    const data = onlyLeaves(
      fact.data,
      (key, leaf) => left.has(name(key, leaf)) || now.get(chapter)?.has(name(key, leaf)) === true,
    );
    if (left.size === 0 && !hasWords(data)) return [];
    return [{ ...fact, data, seen: same(data, fact.data) ? 'whole' : 'part' }];
  });
}

/** Whether something written is left, rather than ids, numbers and dates. */
function hasWords(data: unknown): boolean {
  return [...leavesOf(data, (_key, leaf) => String(leaf))].some((leaf) => /\S\s+\S/.test(leaf));
}
