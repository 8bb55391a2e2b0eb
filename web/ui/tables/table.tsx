import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import { StraightArrow } from '#web/ui/words/arrow.tsx';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import type { Column, Order } from './columns.ts';
import { TableOrder } from './order.tsx';
import css from './table.module.css';

export interface DataTableProps<Row> {
  caption: string;
  captionIs?: 'shown' | 'spoken';
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What stands there when there are no rows. */
  empty?: ReactNode;
  sortedBy?: Order;
  /** Told of each new order, so that a page can keep it; of none where the rows are left as they come. */
  onSorted?: (order: Order | undefined) => void;
  /** What the order in which the rows come is called, such as “Most pressing first”. */
  unsorted?: string;
  /** On a narrow screen each row becomes a small sheet, or a few running lines where rows are many; a small table stays. */
  narrow?: 'stacks' | 'runs' | 'stays';
}

function inOrder<Row>(rows: readonly Row[], column: Column<Row> | undefined, order: Order | undefined) {
  const by = column?.sortBy;
  if (!by || !order) return rows;
  const sign = order.order === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y));
  });
}

/** Arrow keys go up and down the rows, on whatever in that column can be pressed. */
function walkRows(event: KeyboardEvent<HTMLTableSectionElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = event.target;
  if (step === 0 || !(at instanceof HTMLElement) || at.matches('input, select, textarea')) return;
  const cell = at.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const goal = next?.children[cell?.cellIndex ?? 0]?.querySelector<HTMLElement>('a, button');
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

/** A table in the full sense: caption, headers that sort, rows one can walk by keys. The first column names the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionIs = 'shown',
    columns,
    rows,
    rowKey,
    empty,
    sortedBy,
    onSorted,
    unsorted,
    narrow = 'stacks',
  } = props;
  const { t } = useTranslation();
  const [order, setOrder] = useState(sortedBy);
  const sorted = inOrder(
    rows,
    columns.find((column) => column.key === order?.key),
    order,
  );
  const put = (next: Order | undefined) => {
    setOrder(next);
    onSorted?.(next);
  };
  const turn = (key: string) => {
    const isTurned = order?.key === key && order.order === 'ascending';
    put({ key, order: isTurned ? 'descending' : 'ascending' });
  };
  const isOrdered = narrow !== 'stays' && rows.length > 1 && columns.some(({ sortBy }) => sortBy);
  if (rows.length === 0 && empty) return <div className={css.empty}>{empty}</div>;
  return (
    <>
      {isOrdered && <TableOrder columns={columns} order={order} onOrder={put} unsorted={unsorted} />}
      <table className={classes(css.table, narrow !== 'stays' && css.stacks, narrow === 'runs' && css.runs)}>
        <caption className={captionIs === 'shown' ? css.caption : undefined}>
          {captionIs === 'spoken' ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.align === 'number' ? css.number : undefined}
                aria-sort={order?.key === column.key ? order.order : undefined}
              >
                {column.sortBy ? (
                  <button type="button" className={css.sort} onClick={() => turn(column.key)}>
                    {column.title}
                    {order?.key === column.key && (
                      <StraightArrow to={order.order === 'ascending' ? 'up' : 'down'} />
                    )}
                    <VisuallyHidden>, {t('ui.sort')}</VisuallyHidden>
                  </button>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walkRows}>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-title={column.title}
                    className={column.align === 'number' ? css.number : undefined}
                  >
                    <div>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
