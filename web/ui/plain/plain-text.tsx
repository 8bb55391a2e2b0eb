import { type ComponentProps, useId } from 'react';
import css from '#web/ui/fields/field.module.css';
import type { FieldWords } from '#web/ui/fields/field.tsx';
import { classes } from '#web/ui/look/classes.ts';

interface PlainTextFieldProps
  extends Pick<FieldWords, 'label' | 'hint'>,
    Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode' | 'autoFocus'> {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  width?: 'full' | 'short';
}

/** The same to look at and to hear as `TextField`, on a page that comes before the widgets. */
export function PlainTextField({ label, hint, error, width, onChange, ...rest }: PlainTextFieldProps) {
  const id = useId();
  const said = classes(hint && `${id}-hint`, error && `${id}-error`);
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        dir="auto"
        className={classes(css.input, width === 'short' && css.short)}
        aria-invalid={error ? true : undefined}
        aria-describedby={said || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <div className={css.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className={css.error} id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
