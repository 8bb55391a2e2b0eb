import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { StraightArrow } from '#web/ui/words/arrow.tsx';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import field from './field.module.css';
import type { FieldWords } from './field.tsx';
import { grow } from './grow.ts';
import css from './list-editor.module.css';

export interface ListEditorProps extends FieldWords {
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  /** What one line is, for the button: "Add a goal". */
  addLabel: string;
  placeholder?: string;
  /** Whether their order means something. */
  order?: 'kept' | 'free';
  most?: number;
  /** How many lines stand open in any case. */
  least?: number;
}

/** A pasted text of several lines becomes one line. */
const inOneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');

/** Short lines that can be added, changed, removed and put in order. Enter adds; Alt with an arrow moves. */
export function ListEditor(props: ListEditorProps) {
  const {
    label,
    hint,
    privacy,
    error,
    optional,
    lines,
    onChange,
    addLabel,
    placeholder,
    order = 'kept',
    most,
    least = 0,
  } = props;
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<number>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (focus === undefined) return;
    list.current?.querySelectorAll('textarea')[focus]?.focus();
    setFocus(undefined);
  }, [focus]);
  useLayoutEffect(() => {
    for (const line of list.current?.querySelectorAll('textarea') ?? []) grow(line);
  });
  const places = lines.map((line, index) => ({ line, index, key: `${id}-${index}` }));
  const full = most !== undefined && lines.length >= most;

  function add(after: number) {
    if (full) return;
    onChange([...lines.slice(0, after + 1), '', ...lines.slice(after + 1)]);
    setFocus(after + 1);
  }
  function remove(index: number) {
    onChange(lines.filter((_, other) => other !== index));
    setFocus(Math.max(0, index - 1));
    setSaid(t('ui.lineRemoved'));
  }
  function move(from: number, to: number) {
    const line = lines[from];
    if (line === undefined || to < 0 || to >= lines.length) return;
    onChange(lines.filter((_, other) => other !== from).toSpliced(to, 0, line));
    setFocus(to);
    setSaid(t('ui.lineMoved', { place: to + 1, count: lines.length }));
  }
  function onKey(event: KeyboardEvent, index: number) {
    if (event.key === 'Enter') add(index);
    else if (event.key === 'Backspace' && lines[index] === '' && lines.length > 1) remove(index);
    else if (event.altKey && event.key === 'ArrowUp' && order === 'kept') move(index, index - 1);
    else if (event.altKey && event.key === 'ArrowDown' && order === 'kept') move(index, index + 1);
    else return;
    event.preventDefault();
  }

  return (
    <fieldset className={field.field} aria-describedby={`${id}-hint`}>
      <legend className={field.label}>
        {label}
        {optional && <span className={field.optional}> ({t('ui.optional')})</span>}
      </legend>
      <ol className={shapes.plainList} ref={list}>
        {places.map(({ line, index, key }) => (
          <li key={key} className={css.line}>
            <textarea
              dir="auto"
              rows={1}
              className={field.input}
              aria-label={t('ui.lineOf', { label, place: index + 1 })}
              placeholder={placeholder}
              value={line}
              onChange={(event) =>
                onChange(lines.map((old, at) => (at === index ? inOneLine(event.target.value) : old)))
              }
              onKeyDown={(event) => onKey(event, index)}
            />
            <span className={css.moves}>
              {order === 'kept' && lines.length > 1 && (
                <>
                  <Button
                    kind="quiet"
                    isDisabled={index === 0}
                    onPress={() => move(index, index - 1)}
                    aria-label={t('ui.lineUp', { place: index + 1 })}
                  >
                    <StraightArrow to="up" />
                  </Button>
                  <Button
                    kind="quiet"
                    isDisabled={index === lines.length - 1}
                    onPress={() => move(index, index + 1)}
                    aria-label={t('ui.lineDown', { place: index + 1 })}
                  >
                    <StraightArrow to="down" />
                  </Button>
                </>
              )}
              {(lines.length > least || line !== '') && (
                <Button
                  kind="quiet"
                  onPress={() => remove(index)}
                  aria-label={t('ui.lineRemove', { place: index + 1 })}
                >
                  {t('ui.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {!full && (
        <div className={css.add}>
          <Button data-adds onPress={() => add(lines.length - 1)}>
            {addLabel}
          </Button>
        </div>
      )}
      <div id={`${id}-hint`} className={field.hint}>
        {hint}
        {privacy && <div className={field.privacy}>{privacy}</div>}
        {order === 'kept' && lines.length > 1 && <VisuallyHidden>{t('ui.lineKeys')}</VisuallyHidden>}
      </div>
      {error && <div className={field.error}>{error}</div>}
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </fieldset>
  );
}
