import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import css from './rank-list.module.css';

interface RankListProps<Row> {
  label: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** Absent where nobody may change the order. */
  onOrder?: (ids: string[]) => void;
  children: (row: Row) => ReactNode;
}

/** Things in an order that two people agree on: dragged by the handle, or moved with buttons or Alt and an arrow. */
export function RankList<Row extends { id: string }>({
  label,
  rows,
  nameOf,
  onOrder,
  children,
}: RankListProps<Row>) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number>();
  function move(from: number | undefined, to: number) {
    if (from === undefined || from === to || to < 0 || to >= rows.length) return;
    const ids = rows.map(({ id }) => id);
    const [moved = ''] = ids.splice(from, 1);
    onOrder?.(ids.toSpliced(to, 0, moved));
    setSaid(t('formulation.issues.moved', { place: to + 1, count: rows.length }));
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${moved}"] button`)?.focus(),
    );
  }
  function onKey(event: { altKey: boolean; key: string; preventDefault: () => void }, at: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
  }
  return (
    <>
      <ol className={shapes.plainList} aria-label={label} ref={list}>
        {rows.map((row, at) => (
          <li
            key={row.id}
            data-row={row.id}
            className={css.rankedRow}
            onDragStart={() => setDragged(at)}
            onDragOver={(event) => dragged !== undefined && event.preventDefault()}
            onDrop={() => {
              move(dragged, at);
              setDragged(undefined);
            }}
          >
            <span className={css.place} draggable={onOrder !== undefined}>
              {at + 1}
            </span>
            <div className={css.rankedWords}>{children(row)}</div>
            {onOrder && rows.length > 1 && (
              <span className={css.moves} data-print="never">
                <Button
                  kind="quiet"
                  size="small"
                  onKeyDown={(event) => onKey(event, at)}
                  isDisabled={at === 0}
                  aria-label={t('formulation.issues.up', { what: nameOf(row) })}
                  onPress={() => move(at, at - 1)}
                >
                  ↑
                </Button>
                <Button
                  kind="quiet"
                  size="small"
                  onKeyDown={(event) => onKey(event, at)}
                  isDisabled={at === rows.length - 1}
                  aria-label={t('formulation.issues.down', { what: nameOf(row) })}
                  onPress={() => move(at, at + 1)}
                >
                  ↓
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </>
  );
}
