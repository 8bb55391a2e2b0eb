import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import { useDrag } from './drag.ts';
import { movedTo } from './dropped-at.ts';
import css from './rank-list.module.css';

interface RankListProps<Row> {
  label: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** Absent where nobody may change the order. */
  onOrder?: ((ids: string[]) => void) | undefined;
  children: (row: Row) => ReactNode;
}

/** Things in an order: dragged by the number with mouse or thumb, or moved with buttons or Alt and an arrow. */
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
  function move(from: number, to: number) {
    if (from === to || to < 0 || to >= rows.length) return;
    onOrder?.(
      movedTo(
        rows.map(({ id }) => id),
        from,
        to,
      ),
    );
    setSaid(t('ui.ranked.moved', { place: to + 1, count: rows.length }));
    const moved = rows[from]?.id;
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${moved}"] button:not(:disabled)`)?.focus(),
    );
  }
  const { drag, handle } = useDrag(list, move);
  function onKey(event: { altKey: boolean; key: string; preventDefault: () => void }, at: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
  }
  const canMove = onOrder !== undefined && rows.length > 1;
  const arrow = (row: Row, at: number, to: number, way: 'up' | 'down') => (
    <Button
      kind="quiet"
      size="small"
      onKeyDown={(event) => onKey(event, at)}
      isDisabled={to < 0 || to >= rows.length}
      aria-label={t(`ui.ranked.${way}`, { what: nameOf(row) })}
      onPress={() => move(at, to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden className={css.arrow}>
        <path d={way === 'up' ? 'M8 14V2M3 7l5-5 5 5' : 'M8 2v12M3 9l5 5 5-5'} />
      </svg>
    </Button>
  );
  /** Where the row that is dragged would come to stand: a line above or below this one. */
  const lineAt = (at: number): 'above' | 'below' | undefined => {
    if (!drag || drag.from === drag.to || at !== drag.to) return undefined;
    return drag.to < drag.from ? 'above' : 'below';
  };
  return (
    <>
      <ol className={shapes.plainList} aria-label={label} ref={list}>
        {rows.map((row, at) => (
          <li
            key={row.id}
            data-row={row.id}
            data-line={lineAt(at)}
            className={classes(css.rankedRow, drag?.from === at && css.dragged)}
            style={drag?.from === at ? ({ '--moved-by': `${drag.by}px` } as CSSProperties) : undefined}
          >
            <span className={classes(css.place, canMove && css.handle)} {...(canMove && handle(at))}>
              {at + 1}
              {canMove && (
                <svg viewBox="0 0 8 14" aria-hidden className={css.grip} data-print="never">
                  <path d="M1 2h1M6 2h1M1 7h1M6 7h1M1 12h1M6 12h1" />
                </svg>
              )}
            </span>
            <div className={css.rankedWords}>{children(row)}</div>
            {canMove && (
              <span className={css.moves} data-print="never">
                {arrow(row, at, at - 1, 'up')}
                {arrow(row, at, at + 1, 'down')}
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
