import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import type { FieldWords } from '#web/ui/fields/field.tsx';
import { type Asked, type AskingStyle, patchAt } from './capture.ts';
import css from './captures.module.css';
import type { AskedFieldProps } from './filling.ts';

interface RowsFieldProps extends FieldWords {
  asked: Asked;
  words: string;
  value: unknown;
  onChange: (rows: Record<string, unknown>[]) => void;
  wrong: (path: string) => string | undefined;
  askingStyle: AskingStyle;
  /** How each question of a row is asked. */
  Field: ComponentType<AskedFieldProps>;
}

/** Several small groups of the same questions, one below the other. */
export function RowsField(props: RowsFieldProps) {
  const { asked, words, label, hint, error, value, onChange, wrong, askingStyle, Field } = props;
  const { t } = useTranslation();
  const { name, rows: fields = [] } = asked;
  const given = Array.isArray(value) ? value.map((row) => ({ ...row }) as Record<string, unknown>) : [];
  const shown = given.length === 0 && askingStyle.rows === 'begin_with_one' ? [{}] : given;
  const fewest = askingStyle.rows === 'begin_with_one' ? 1 : 0;
  return (
    <fieldset className={css.rows}>
      <legend>{label}</legend>
      {hint && <p className={css.soft}>{hint}</p>}
      {shown.map((row, at) => (
        <fieldset
          key={`${name}-${String(at)}`}
          className={css.groupRow}
          aria-label={t('captures.rowOf', { label, place: at + 1 })}
        >
          {fields.map((field) => (
            <Field
              key={field.name}
              asked={field}
              words={words}
              askingStyle={askingStyle}
              filled={{
                form: row,
                put: (path, next) =>
                  onChange(
                    shown.map((one, place) => (place === at ? { ...one, ...patchAt(one, path, next) } : one)),
                  ),
                wrong: (path) => wrong(`${name}.${at}.${path}`),
              }}
            />
          ))}
          {shown.length > fewest && (
            <div>
              <Button
                kind="quiet"
                size="small"
                onPress={() => onChange(shown.filter((_, place) => place !== at))}
              >
                {t('captures.removeRow', { label, place: at + 1 })}
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
