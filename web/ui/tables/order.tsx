import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/fields/select.tsx';
import { type Column, directions, type Order } from './columns.ts';
import css from './table.module.css';

interface TableOrderProps<Row> {
  columns: readonly Column<Row>[];
  order: Order | undefined;
  onOrder: (order: Order | undefined) => void;
  /** The words for the order in which the rows come. */
  unsorted?: string;
}

/** The orders of a table’s heads as one list: on a narrow screen, where the heads are not seen. */
export function TableOrder<Row>({ columns, order, onOrder, unsorted }: TableOrderProps<Row>) {
  const { t } = useTranslation();
  const orders = columns
    .filter(({ sortBy }) => sortBy)
    .flatMap(({ key, title, orders: words }) =>
      directions.map((direction) => ({
        value: `${direction}/${key}`,
        label: words?.[direction] ?? t(`ui.order.${direction}`, { title }),
        order: { key, order: direction },
      })),
    );
  return (
    <div className={css.order} data-print="never">
      <Select
        label={t('ui.order.label')}
        options={[{ value: 'as they come', label: unsorted ?? t('ui.order.asTheyCome') }, ...orders]}
        value={order ? `${order.order}/${order.key}` : 'as they come'}
        onChange={(chosen) => onOrder(orders.find(({ value }) => value === chosen)?.order)}
      />
    </div>
  );
}
