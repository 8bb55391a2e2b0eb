import type { ReactNode } from 'react';

/** The order of a table’s rows: by the column of that key. */
export interface Order {
  key: string;
  order: 'ascending' | 'descending';
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
