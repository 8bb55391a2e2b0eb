import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import css from './field.module.css';
import type { FieldWords } from './field.tsx';
import type { Choice } from './radio-list.tsx';
import own from './select.module.css';

/** The small mark that says a list opens here. */
export function Arrow(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      <path d="m3 6 5 5 5-5" />
    </svg>
  );
}

/** A choice, under a heading where the list has parts. */
export interface Option extends Choice {
  under?: string;
}

export interface SelectProps extends FieldWords {
  /** Those under one heading stand one after another. */
  options: readonly Option[];
  value: string | undefined;
  onChange: (value: string) => void;
  isDisabled?: boolean;
  name?: string;
}

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** Options one after another that stand under the same heading, or under none. */
function inParts(options: readonly Option[]): { under: string | undefined; of: Option[] }[] {
  const parts: { under: string | undefined; of: Option[] }[] = [];
  for (const option of options) {
    const last = parts.at(-1);
    if (last && last.under === option.under) last.of.push(option);
    else parts.push({ under: option.under, of: [option] });
  }
  return parts;
}

/** One of a long list. It is the machine's own select: the phone's picker, and every reader knows it. */
export function Select(props: SelectProps) {
  const { label, hint, privacy, error, optional, options, value, onChange, isDisabled, name } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optional && <span className={css.optional}> ({t('ui.optional')})</span>}
      </label>
      <div className={own.frame}>
        <select
          id={id}
          name={name}
          disabled={isDisabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={classes((hint || privacy) && `${id}-hint`, error && `${id}-error`) || undefined}
          className={classes(css.input, own.select)}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        >
          {(value === undefined || value === '') && <option value="">{t('ui.choose')}</option>}
          {inParts(options).map(({ under, of }) =>
            under === undefined ? (
              of.map(asOption)
            ) : (
              <optgroup key={under} label={under}>
                {of.map(asOption)}
              </optgroup>
            ),
          )}
        </select>
        <span className={own.arrow}>
          <Arrow />
        </span>
      </div>
      {(hint || privacy) && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
          {privacy && <div className={css.privacy}>{privacy}</div>}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={css.error}>
          {error}
        </div>
      )}
    </div>
  );
}
