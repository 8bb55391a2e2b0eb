import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetField } from '#core/protocols/protocol/sheet.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import type { FieldWords } from '#web/ui/fields/field.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { StraightArrow } from '#web/ui/words/arrow.tsx';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import css from './sheets.module.css';
import type { TypedRow } from './typed.ts';

interface SheetRowsProps {
  words: FieldWords;
  field: Extract<SheetField, { kind: 'rows' }>;
  rows: readonly TypedRow[];
  onChange: (rows: TypedRow[]) => void;
  children: (row: TypedRow, at: number, put: (row: TypedRow) => void) => ReactNode;
}

/** Rows of a sheet: each can be moved and taken out, and one more added. What was done is said aloud. */
export function SheetRows({ words, field, rows, onChange, children }: SheetRowsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLFieldSetElement>(null);
  const [focus, setFocus] = useState<number>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (focus === undefined) return;
    const row = list.current?.querySelectorAll<HTMLElement>(':scope > fieldset')[focus];
    const goal = row?.querySelector<HTMLElement>('input, textarea, select');
    (goal ?? list.current?.querySelector<HTMLElement>(':scope > div button'))?.focus();
    setFocus(undefined);
  }, [focus]);
  const { rowName, atLeast = 0 } = field;
  const called = (at: number) => t('sheets.rowOf', { row: rowName, place: at + 1 });
  const move = (from: number, to: number) => {
    const row = rows[from];
    if (row === undefined) return;
    onChange(rows.filter((_, at) => at !== from).toSpliced(to, 0, row));
    setFocus(to);
    setSaid(t('sheets.rowMoved', { row: called(from), place: to + 1, count: rows.length }));
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, place) => place !== at));
    setFocus(Math.max(0, at - 1));
    setSaid(t('sheets.rowRemoved', { row: called(at) }));
  };
  const hint = [words.hint, atLeast > 0 && t('sheets.atLeast', { count: atLeast })].filter(Boolean).join(' ');
  return (
    <fieldset className={css.rows} ref={list}>
      <legend>{words.label}</legend>
      {hint && <p className={shapes.remark}>{hint}</p>}
      {rows.map((row, at) => (
        <fieldset key={`row-${String(at)}`} className={css.row}>
          <legend>{called(at)}</legend>
          {children(row, at, (next) => onChange(rows.map((one, place) => (place === at ? next : one))))}
          <div className={css.moves}>
            {at > 0 && (
              <Button
                kind="quiet"
                size="small"
                aria-label={t('sheets.rowUp', { row: called(at) })}
                onPress={() => move(at, at - 1)}
              >
                <StraightArrow to="up" />
              </Button>
            )}
            {at < rows.length - 1 && (
              <Button
                kind="quiet"
                size="small"
                aria-label={t('sheets.rowDown', { row: called(at) })}
                onPress={() => move(at, at + 1)}
              >
                <StraightArrow to="down" />
              </Button>
            )}
            <Button
              kind="quiet"
              size="small"
              aria-label={t('sheets.rowOut', { row: called(at) })}
              onPress={() => remove(at)}
            >
              {t('ui.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {words.error && <p className={shapes.wrong}>{words.error}</p>}
      <div>
        <Button
          size="small"
          onPress={() => {
            onChange([...rows, {}]);
            setFocus(rows.length);
          }}
        >
          {t('sheets.addRow', { row: rowName })}
        </Button>
      </div>
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </fieldset>
  );
}
