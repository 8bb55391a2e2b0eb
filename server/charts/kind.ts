import type { AskedBefore } from '#core/book/asked-before.ts';
import type { Book, Bound } from '#core/book/book.ts';
import type { ChartTable } from '#server/chains/signed-heads.ts';

/** What the row of any chart in the lists holds beside its summary. */
export interface ChartRow {
  service: string;
  id: string;
  /** The chart’s own key, sealed by the master key. */
  key: string;
  seq: number;
  head: string;
  signature: string;
}

/** One kind of chart as the server keeps it: its book, the table of its rows, its chain, and what its row tells of it. */
export interface ChartKind<Whole extends Bound, Row extends ChartRow> {
  table: ChartTable;
  book: Pick<Book<Whole>, 'empty' | 'fold' | 'foldOnto' | 'shapes'>;
  /** The chain whose end is signed; the chart’s key is sealed for the same place. */
  chain: (id: string) => string;
  /** The columns of its row that are drawn from the fold. @param asked what was found of the chart before it grew */
  columns: (whole: Whole, asked?: AskedBefore<Whole>) => Partial<Row>;
}
