import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import type { FieldWords } from '../../../ui/field.tsx';
import { type Asked, patchAt } from '../work/capture.ts';
import css from './ending.module.css';
import { FieldHere } from './field-here.tsx';

interface RowsHereProps extends FieldWords {
  asked: Asked;
  words: string;
  value: unknown;
  onChange: (rows: Record<string, unknown>[]) => void;
  wrong: (path: string) => string | undefined;
}

/** Several small groups of the same questions, one below the other. */
export function RowsHere({ asked, words, label, hint, error, value, onChange, wrong }: RowsHereProps) {
  const { t } = useTranslation();
  const { name, rows: fields = [] } = asked;
  const given = Array.isArray(value) ? value.map((row) => ({ ...row }) as Record<string, unknown>) : [];
  const put = (at: number, patch: Record<string, unknown>) =>
    onChange(given.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  return (
    <fieldset className={css.rows}>
      <legend>{label}</legend>
      {hint && <p className={css.soft}>{hint}</p>}
      {given.map((row, at) => (
        <fieldset
          key={`${name}-${String(at)}`}
          className={css.groupRow}
          aria-label={t('ending.rowOf', { label, place: at + 1 })}
        >
          {fields.map((field) => (
            <FieldHere
              key={field.name}
              asked={field}
              words={words}
              filling={{
                form: row,
                put: (path, next) => put(at, patchAt(row, path, next)),
                wrong: (path) => wrong(`${name}.${at}.${path}`),
              }}
            />
          ))}
          <div className={css.rowRemove}>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('ending.removeRow', { label, place: at + 1 })}
              onPress={() => onChange(given.filter((_, place) => place !== at))}
            >
              {t('ui.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {error && <p className={css.wrong}>{error}</p>}
      <div>
        <Button size="small" onPress={() => onChange([...given, {}])}>
          {t(`${words}.add`)}
        </Button>
      </div>
    </fieldset>
  );
}
