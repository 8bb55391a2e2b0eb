import { chapterNames, chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import type { Fact } from './fact.ts';

interface Page {
  chapter: (typeof chapterNames)[number];
  fold: (state: unknown, data: unknown, fact: Fact) => unknown;
  kept: boolean;
}

const pages = new Map<string, Page>();
for (const name of chapterNames) {
  const { fold, keeps = [] } = chapters[name];
  for (const [type, step] of Object.entries(fold)) {
    if (pages.has(type)) throw new Error(`Two chapters fold the fact ${type}.`);
    pages.set(type, {
      chapter: name,
      fold: step as Page['fold'],
      kept: (keeps as readonly string[]).includes(type),
    });
  }
}

/** A course with an empty chart. */
export function unwritten(id: string): Course {
  const slices = Object.fromEntries(chapterNames.map((name) => [name, chapters[name].start]));
  return { id, seq: 0, kept: [], ...slices } as unknown as Course;
}

function take(course: Course, fact: Fact, struck: ReadonlySet<number>): Course {
  const page = pages.get(fact.type);
  if (!page) throw new Error(`No chapter folds the fact ${fact.type}.`);
  const next: Course = { ...course, seq: fact.seq };
  if (page.kept) next.kept = [...course.kept, fact.seq];
  if (struck.has(fact.seq)) return next;
  return Object.assign(next, { [page.chapter]: page.fold(course[page.chapter], fact.data, fact) });
}

function struckBy(facts: readonly Fact[]): number[] {
  return facts
    .filter((fact) => fact.type === 'FactStruckOut')
    .map((fact) => (fact.data as { seq: number }).seq);
}

/** The course as its facts tell it, in the order they were recorded; struck-out facts are passed over. */
export function fold(id: string, facts: readonly Fact[]): Course {
  const struck = new Set(struckBy(facts));
  return facts.reduce((course, fact) => take(course, fact, struck), unwritten(id));
}

/** `fold(id, [...before, ...added])`, sparing the work already done where no fact was struck out. */
export function foldOnto(course: Course, before: readonly Fact[], added: readonly Fact[]): Course {
  if (struckBy(added).length > 0) return fold(course.id, [...before, ...added]);
  return added.reduce((so, fact) => take(so, fact, new Set()), course);
}
