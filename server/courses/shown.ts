import { randomUUID } from 'node:crypto';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { SeenSlices } from '#core/book/book.ts';
import type { Doing } from '#core/book/doing.ts';
import { isClinician } from '#core/book/viewer.ts';
import { type Change, changesBetween } from '#core/changes/what-changed.ts';
import { KeptBySize } from '#server/db/kept-by-size.ts';
import type { CourseRow, Db } from '#server/db/tables.ts';
import { KeptAnswer } from '#server/http/kept-answer.ts';
import type { Installation } from '#server/installation.ts';
import type { Chart } from './chart.ts';
import { othersUnnamed } from './others-unnamed.ts';
import { aroundChart, viewOf } from './view.ts';

/** A course as it is shown to somebody, and the answer that says so. */
export interface Shown {
  /** All that it follows from. */
  from: string;
  view: CourseView & { version: string };
  answer: KeptAnswer;
  /** What a clinician is shown of each chapter, and what the chapter was then. */
  slices?: SeenSlices;
  /** What made this one of what was shown before it. */
  since?: { version: string; changes: readonly Change[] };
}

/** So many courses are kept as they were shown, and no more than so many characters of what was answered. */
const mostCourses = 500;
const mostText = 12_000_000;

/** What was shown last, of each course to each who looked: by course, and by who and as what. */
class LastShown {
  readonly #courses = new KeptBySize<ReadonlyMap<string, Shown>>(mostText, mostCourses);

  of(course: string, whom: string): Shown | undefined {
    return this.#courses.get(course)?.get(whom);
  }

  keep(course: string, whom: string, shown: Shown): void {
    const views = new Map(this.#courses.get(course)).set(whom, shown);
    this.#courses.keep(course, views, textOf(views));
  }

  forget(course: string): void {
    this.#courses.forget(course);
  }
}

const textOf = (views: ReadonlyMap<string, Shown>): number =>
  [...views.values()].reduce((sum, { answer }) => sum + answer.size, 0);

const kept = new WeakMap<Db, LastShown>();

function lastShown(db: Db): LastShown {
  const found = kept.get(db) ?? new LastShown();
  kept.set(db, found);
  return found;
}

/** Leaves nothing of what was shown of a course in memory. */
export const forgetShown = (db: Db, course: string): void => lastShown(db).forget(course);

/**
 * The course as this person is shown it now. It follows from the chart, which is known by its last hash, from what they are
 * to it, and from what stands around it: while all that is the same, so is the answer, and it is not made again.
 */
export async function shownTo(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  doing: Doing,
): Promise<Shown> {
  const around = await aroundChart(installation, row, chart, doing);
  const unnamed = await othersUnnamed(installation, row, chart, doing);
  const { id: _act, now: _moment, ...who } = doing;
  const from = JSON.stringify([chart.hash, chart.course.seq, who, around, unnamed.names]);
  const shown = lastShown(installation.db);
  const whom = whomOf(doing);
  const before = shown.of(row.id, whom);
  if (before?.from === from) return before;
  // Which accounts are a client’s may change beside the chart, and with it what of a chapter is theirs.
  const slices: SeenSlices | undefined = isClinician(doing) ? (before?.slices ?? new Map()) : undefined;
  const drawn = viewOf(chart, doing, around, unnamed, chart, slices);
  const view = { version: randomUUID(), ...drawn };
  const since = before && { version: before.view.version, changes: changesBetween(before.view, view) };
  // What changed nothing that they are shown is told by nothing, not even by another version.
  const isSame = since?.changes.every(({ at }) => at[0] === 'version');
  const made =
    before && isSame
      ? { ...before, from }
      : { from, view, answer: new KeptAnswer(view), ...(since && { since }), ...(slices && { slices }) };
  shown.keep(row.id, whom, made);
  return made;
}

const whomOf = ({ by, as }: Pick<Doing, 'by' | 'as'>): string => `${by}/${as}`;

/** The view of a course that a page of this person has by this version; undefined where it is not remembered. */
export function shownBefore(
  { db }: Pick<Installation, 'db'>,
  course: string,
  whom: Pick<Doing, 'by' | 'as'>,
  version: string | undefined,
): Shown['view'] | undefined {
  const before = lastShown(db).of(course, whomOf(whom))?.view;
  return before?.version === version ? before : undefined;
}
