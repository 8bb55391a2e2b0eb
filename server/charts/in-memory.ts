import type { Bound } from '#core/book/book.ts';
import type { Fact } from '#core/book/fact.ts';
import { KeptBySize } from '#server/db/kept-by-size.ts';
import type { Db } from '#server/db/tables.ts';
import type { ChartOf } from './chart.ts';

/** So many characters of what was written down are kept in memory, whichever charts they are of. */
const mostCharacters = 16_000_000;
/** What one fact takes beside its words, in characters. */
const frame = 400;

/** Charts as they were last read or written, as many as fit. */
export class ChartsInMemory {
  readonly #charts: KeptBySize<ChartOf<Bound>>;

  constructor(most = mostCharacters) {
    this.#charts = new KeptBySize(most);
  }

  get = (id: string): ChartOf<Bound> | undefined => this.#charts.get(id);

  keep(id: string, chart: ChartOf<Bound>): void {
    this.#charts.keep(id, chart, this.#charactersOf(id, chart.facts));
  }

  forget = (id: string): void => this.#charts.forget(id);

  /** A chart that grew holds what it did and what was added: what it held is not gone through again. */
  #charactersOf(id: string, facts: readonly Fact[]): number {
    const before = this.#charts.get(id);
    const isGrown = before !== undefined && isBegunBy(before.facts, facts);
    const known = isGrown ? (this.#charts.sizeOf(id) ?? 0) : 0;
    const added = isGrown ? facts.slice(before.facts.length) : facts;
    return added.reduce((sum, { data }) => sum + charactersIn(data) + frame, known);
  }
}

const isBegunBy = (before: readonly Fact[], facts: readonly Fact[]): boolean =>
  before.length <= facts.length && before.at(-1) === facts[before.length - 1];

function charactersIn(data: unknown): number {
  if (typeof data === 'string') return data.length;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>((sum, inner) => sum + charactersIn(inner), 0);
}

const inMemory = new WeakMap<Db, ChartsInMemory>();

function memoryOf(db: Db): ChartsInMemory {
  const found = inMemory.get(db) ?? new ChartsInMemory();
  inMemory.set(db, found);
  return found;
}

/** The chart as it was last read or written here. An id is of one chart only, so that its kind is the one it was kept by. */
export const remembered = <Whole extends Bound>(db: Db, id: string): ChartOf<Whole> | undefined =>
  memoryOf(db).get(id) as ChartOf<Whole> | undefined;

/** Leaves nothing of a chart in memory. */
export const forgetChart = (db: Db, id: string) => memoryOf(db).forget(id);

export function remember<Whole extends Bound>(db: Db, id: string, chart: ChartOf<Whole>): ChartOf<Whole> {
  memoryOf(db).keep(id, chart);
  return chart;
}
