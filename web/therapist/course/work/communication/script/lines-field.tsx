import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { feelingWords } from '#web/both/feelings/felt.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Switch } from '#web/ui/fields/switch.tsx';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import { type ScriptLine, withLineAfter } from './lines.ts';
import { ScriptRow } from './row.tsx';
import css from './script.module.css';

const columns = ['who', 'said', 'felt', 'meant', 'tookIt', 'unsaid'] as const;

interface ScriptLinesFieldProps {
  analysis: Analysis;
  lines: readonly ScriptLine[];
  onChange: (lines: ScriptLine[]) => void;
  /** The sentence of one line, by its place. */
  wrong: (place: number) => string | undefined;
  /** Whether the first line takes the focus as the table opens. */
  opens: 'in the first line' | 'unfocused';
}

/** The lines of an exchange as a film script: Enter adds one, Tab goes from cell to cell (T-05, step 5). */
export function ScriptLinesField({ analysis, lines, onChange, wrong, opens }: ScriptLinesFieldProps) {
  const { t } = useTranslation();
  const [details, setDetails] = useState(lines.some(({ tone, body }) => tone || body));
  const [focus, setFocus] = useState<number | undefined>(opens === 'unfocused' ? undefined : 0);
  const [spoken, setSpoken] = useState('');
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (focus === undefined) return;
    body.current?.rows[focus]?.querySelector<HTMLElement>('textarea')?.focus();
    setFocus(undefined);
  }, [focus]);
  const shown = details ? [...columns, 'tone' as const, 'body' as const] : columns;
  function add(place: number) {
    onChange(withLineAfter(lines, place));
    setFocus(place + 1);
  }
  function remove(place: number) {
    onChange(lines.filter((_, other) => other !== place));
    setFocus(Math.max(0, place - 1));
    setSpoken(t('work.communication.script.removed'));
  }
  function onKey(event: KeyboardEvent, place: number) {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add(place);
  }
  return (
    <>
      <p className={css.keys}>
        {t('work.communication.script.keys')} {t('work.communication.script.feltHint')}
      </p>
      <Switch label={t('work.communication.script.details')} isSelected={details} onChange={setDetails} />
      <table className={css.script}>
        <caption>
          <VisuallyHidden>{t('work.communication.script.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {shown.map((key) => (
              <th key={key} scope="col">
                {t(`work.communication.script.${key}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          {lines.map((line, place) => (
            <ScriptRow
              key={`line-${String(place)}`}
              analysis={analysis}
              line={line}
              place={place}
              columns={shown}
              wrong={wrong(place)}
              onKey={(event) => onKey(event, place)}
              onChange={(patch) =>
                onChange(lines.map((old, at) => (at === place ? { ...old, ...patch } : old)))
              }
              onRemove={lines.length > 1 ? () => remove(place) : undefined}
            />
          ))}
        </tbody>
      </table>
      <datalist id="kith-feelings">
        {feelingWords.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      <div>
        <Button size="small" onPress={() => add(lines.length - 1)}>
          {t('work.communication.script.add')}
        </Button>
      </div>
    </>
  );
}
