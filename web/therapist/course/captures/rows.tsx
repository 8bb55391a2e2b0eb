import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from '#web/ui/fields/field.tsx';
import { type Asked, type AskingStyle, patchAt } from './capture.ts';
import type { AskedFieldProps } from './filling.ts';
import { Groups } from './groups.tsx';

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
    <Groups
      label={label}
      hint={hint}
      error={error}
      given={shown}
      name={name}
      called={(place) => t('captures.rowOf', { label, place })}
      fewest={fewest}
      adds={t(`${words}.add`)}
      onChange={onChange}
    >
      {(row, at) =>
        fields.map((field) => (
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
        ))
      }
    </Groups>
  );
}
