import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { CheckboxGroup, type CheckboxGroupProps } from 'react-aria-components/CheckboxGroup';
import { classes } from '#web/ui/look/classes.ts';
import css from './choices.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import type { Choice } from './radio-list.tsx';

function Tick() {
  return (
    <span className={classes(css.mark, css.square)} aria-hidden>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d="M3 8.5 6.5 12 13 4.5" />
      </svg>
    </span>
  );
}

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: string;
}

/** One thing that is so or not so. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classes(css.choice, css.bare)}>
      <Tick />
      <span className={css.words}>
        {label}
        {hint && <span className={css.hint}>{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}

export interface CheckboxListProps
  extends FieldWords,
    Omit<CheckboxGroupProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  options: readonly Choice[];
  layout?: 'list' | 'inline';
}

/** Any number of several answers, each a large target. */
export function CheckboxList(props: CheckboxListProps) {
  const { label, hint, privacy, error, optional, options, layout, ...rest } = props;
  return (
    <CheckboxGroup {...rest} isInvalid={Boolean(error)} className={css.group ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <div className={classes(css.list, layout === 'inline' && css.inline)}>
        {options.map((option) => (
          <AriaCheckbox key={option.value} value={option.value} className={css.choice ?? ''}>
            <Tick />
            <span className={css.words}>
              {option.label}
              {option.hint && <span className={css.hint}>{option.hint}</span>}
            </span>
          </AriaCheckbox>
        ))}
      </div>
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </CheckboxGroup>
  );
}
