import type { Bound } from '#core/book/book.ts';
import type { Fact } from '#core/book/fact.ts';
import type { Db } from '#server/db/tables.ts';
import type { ChartOf } from './chart.ts';

/** So many characters of what was written down are kept in memory, whichever charts they are of. */
const mostCharacters = 16_000_000;
/** What one fact takes beside its words, in characters. */
const frame = 400;

interface Remembered {
  chart: ChartOf<Bound>;
  characters: number;
}

/** Charts as they were last read or written, the one used longest ago first. */
export class ChartsInMemory {
  readonly #charts = new Map<string, Remembered>();
  readonly #most: number;
  #characters = 0;

  constructor(most = mostCharacters) {
    this.#most = most;
  }

  get(id: string): ChartOf<Bound> | undefined {
    const found = this.#charts.get(id);
    if (!found) return undefined;
    this.#charts.delete(id);
    this.#charts.set(id, found);
    return found.chart;
  }

  keep(id: string, chart: ChartOf<Bound>): void {
    const characters = this.#weight(id, chart.facts);
    this.forget(id);
    this.#charts.set(id, { chart, characters });
    this.#characters += characters;
    for (const oldest of this.#charts.keys()) {
      // The one just used stays, however long it is.
      if (this.#characters <= this.#most || oldest === id) break;
      this.forget(oldest);
    }
  }

  forget(id: string): void {
    this.#characters -= this.#charts.get(id)?.characters ?? 0;
    this.#charts.delete(id);
  }

  /** A chart that grew weighs what it did and what was added: what it held is not gone through again. */
  #weight(id: string, facts: readonly Fact[]): number {
    const before = this.#charts.get(id);
    const known = before && isBegunBy(before.chart.facts, facts) ? before : undefined;
    const added = facts.slice(known?.chart.facts.length ?? 0);
    return (known?.characters ?? 0) + added.reduce((sum, { data }) => sum + charactersIn(data) + frame, 0);
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
