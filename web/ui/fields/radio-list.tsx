import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup';
import { classes } from '#web/ui/look/classes.ts';
import css from './choices.module.css';
import field from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export interface RadioListProps
  extends FieldWords,
    Omit<RadioGroupProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  options: readonly Choice[];
  /** `page` when the question is the only thing on the screen. */
  question?: 'field' | 'page';
  layout?: 'list' | 'inline';
}

/** One answer of several, each a large target. */
export function RadioList(props: RadioListProps) {
  const { label, hint, privacy, error, optional, options, question, layout, ...rest } = props;
  return (
    <RadioGroup {...rest} isInvalid={Boolean(error)} className={css.group ?? ''}>
      {question === 'page' ? (
        <Label className={field.big}>{label}</Label>
      ) : (
        <FieldLabel label={label} optional={optional} />
      )}
      <div className={classes(css.list, layout === 'inline' && css.inline)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={css.choice ?? ''}>
            <span className={css.mark} aria-hidden>
              <svg viewBox="0 0 16 16" aria-hidden>
                <circle cx="8" cy="8" r="4" className={css.dot} />
              </svg>
            </span>
            <span className={css.words}>
              {option.label}
              {option.hint && <span className={css.hint}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </RadioGroup>
  );
}
