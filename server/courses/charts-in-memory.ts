import type { Db } from '#server/db/tables.ts';
import type { Chart } from './chart.ts';

const chartsInMemory = new WeakMap<Db, Map<string, Chart>>();

const mostInMemory = 500;

export function memoryOf(db: Db): Map<string, Chart> {
  const found = chartsInMemory.get(db);
  if (found) return found;
  const made = new Map<string, Chart>();
  chartsInMemory.set(db, made);
  return made;
}

/** Leaves nothing of a chart in memory. */
export const forgetChart = (db: Db, id: string) => memoryOf(db).delete(id);

export function remember(db: Db, id: string, chart: Chart): Chart {
  const charts = memoryOf(db);
  charts.delete(id);
  charts.set(id, chart);
  const oldest = charts.keys().next();
  if (charts.size > mostInMemory && !oldest.done) charts.delete(oldest.value);
  return chart;
}
