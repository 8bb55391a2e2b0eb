import type { Bound } from '#core/book/book.ts';
import type { Db } from '#server/db/tables.ts';
import type { ChartOf } from './chart.ts';

const chartsInMemory = new WeakMap<Db, Map<string, ChartOf<Bound>>>();

const mostInMemory = 500;

function memoryOf(db: Db): Map<string, ChartOf<Bound>> {
  const found = chartsInMemory.get(db);
  if (found) return found;
  const made = new Map<string, ChartOf<Bound>>();
  chartsInMemory.set(db, made);
  return made;
}

/** The chart as it was last read or written here. An id is of one chart only, so that its kind is the one it was kept by. */
export const remembered = <Whole extends Bound>(db: Db, id: string): ChartOf<Whole> | undefined =>
  memoryOf(db).get(id) as ChartOf<Whole> | undefined;

/** Leaves nothing of a chart in memory. */
export const forgetChart = (db: Db, id: string) => memoryOf(db).delete(id);

export function remember<Whole extends Bound>(db: Db, id: string, chart: ChartOf<Whole>): ChartOf<Whole> {
  const charts = memoryOf(db);
  charts.delete(id);
  charts.set(id, chart);
  const oldest = charts.keys().next();
  if (charts.size > mostInMemory && !oldest.done) charts.delete(oldest.value);
  return chart;
}
