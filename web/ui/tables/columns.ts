import type { ReactNode } from 'react';

export const directions = ['ascending', 'descending'] as const;

/** The order of a table’s rows: by the column of that key. */
export interface Order {
  key: string;
  order: (typeof directions)[number];
}

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Given when the rows can be put in this column's order. */
  sortBy?: (row: Row) => string | number | undefined;
  /** What its two orders are called in the list of orders; else rising and falling. */
  orders?: Record<Order['order'], string>;
  align?: 'start' | 'number';
}
