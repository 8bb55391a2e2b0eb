import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import type { FieldWords } from '../../../ui/field.tsx';
import { AskedField } from './asked-field.tsx';
import { type Asked, patchAt } from './capture.ts';
import css from './work.module.css';

interface RowsFieldProps extends FieldWords {
  asked: Asked;
  words: string;
  value: unknown;
  onChange: (rows: Record<string, unknown>[]) => void;
  wrong: (path: string) => string | undefined;
}

/** Several small groups of the same questions, one below the other. */
export function RowsField({ asked, words, label, hint, error, value, onChange, wrong }: RowsFieldProps) {
  const { t } = useTranslation();
  const { name, rows: fields = [] } = asked;
  const given = Array.isArray(value) ? value.map((row) => ({ ...row }) as Record<string, unknown>) : [];
  const shown = given.length === 0 ? [{}] : given;
  return (
    <fieldset className={css.rows}>
      <legend>{label}</legend>
      {hint && <p className={css.soft}>{hint}</p>}
      {shown.map((row, at) => (
        <fieldset key={`${name}-${String(at)}`} className={css.groupRow} aria-label={`${label} ${at + 1}`}>
          {fields.map((field) => (
            <AskedField
              key={field.name}
              asked={field}
              words={words}
              filling={{
                form: row,
                put: (path, next) =>
                  onChange(
                    shown.map((one, place) => (place === at ? { ...one, ...patchAt(one, path, next) } : one)),
                  ),
                wrong: (path) => wrong(`${name}.${at}.${path}`),
              }}
            />
          ))}
          {shown.length > 1 && (
            <div>
              <Button
                kind="quiet"
                size="small"
                onPress={() => onChange(shown.filter((_, place) => place !== at))}
              >
                {t('work.removeRow', { place: at + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {error && <p className={css.wrong}>{error}</p>}
      <div>
        <Button size="small" onPress={() => onChange([...shown, {}])}>
          {t(`${words}.add`)}
        </Button>
      </div>
    </fieldset>
  );
}
