import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import { readFelt, sayFelt } from '#web/both/feelings/felt.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import type { ScriptLine } from './lines.ts';
import css from './script.module.css';
import { speakers } from './speakers.ts';

const written = {
  said: 'words',
  meant: 'iMeant',
  tookIt: 'iThoughtTheyMeant',
  unsaid: 'unsaid',
  tone: 'tone',
  body: 'body',
} as const;

interface ScriptRowProps {
  analysis: Analysis;
  line: ScriptLine;
  place: number;
  columns: readonly string[];
  wrong: string | undefined;
  onKey: (event: KeyboardEvent) => void;
  onChange: (patch: Partial<ScriptLine>) => void;
  onRemove: (() => void) | undefined;
}

const isWritten = (column: string): column is keyof typeof written => column in written;

/** One line of the script: who, what was said, and what went on inside. */
export function ScriptRow({
  analysis,
  line,
  place,
  columns,
  wrong,
  onKey,
  onChange,
  onRemove,
}: ScriptRowProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const spoken = (column: string) =>
    t('work.communication.script.cell', { what: t(`work.communication.script.${column}`), line: place + 1 });
  const cell = (column: string) => {
    if (column === 'who') {
      return (
        <select
          aria-label={spoken(column)}
          value={line.speaker}
          onChange={(event) => onChange({ speaker: event.target.value })}
        >
          {speakers(course, analysis, t).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    }
    if (!isWritten(column))
      return <FeltCell label={spoken(column)} felt={line.iFelt} onChange={(iFelt) => onChange({ iFelt })} />;
    return (
      <textarea
        dir="auto"
        rows={1}
        aria-label={spoken(column)}
        aria-invalid={column === 'said' && wrong ? true : undefined}
        value={line[written[column]] ?? ''}
        onChange={(event) => onChange({ [written[column]]: event.target.value })}
      />
    );
  };
  return (
    <tr onKeyDown={onKey}>
      {columns.map((column) => (
        <td key={column} data-title={t(`work.communication.script.${column}`)} className={css[column]}>
          {cell(column)}
          {column === 'said' && wrong && <p className={css.wrong}>{wrong}</p>}
        </td>
      ))}
      <td className={css.removes}>
        {onRemove && (
          <Button
            kind="quiet"
            size="small"
            aria-label={t('work.communication.script.remove', { line: place + 1 })}
            onPress={onRemove}
          >
            ×
          </Button>
        )}
      </td>
    </tr>
  );
}

interface FeltCellProps {
  label: string;
  felt: ScriptLine['iFelt'];
  onChange: (felt: ScriptLine['iFelt']) => void;
}

/** A feeling typed as `angry 7`; while it is typed it stays as it was typed. */
function FeltCell({ label, felt, onChange }: FeltCellProps) {
  const [typed, setTyped] = useState(felt ? sayFelt(felt) : '');
  const standing = felt ? sayFelt(felt) : '';
  const means = readFelt(typed);
  return (
    <input
      dir="auto"
      list="kith-feelings"
      aria-label={label}
      value={(means ? sayFelt(means) : '') === standing ? typed : standing}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readFelt(event.target.value));
      }}
    />
  );
}
