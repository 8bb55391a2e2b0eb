import type { CSSProperties } from 'react';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup';
import css from './choices.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';

export interface RatingProps
  extends FieldWords,
    Omit<RadioGroupProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange'> {
  value: number | undefined;
  onChange: (value: number) => void;
  min?: number;
  /** 10 for how much, 3 for how often or how strong. */
  max?: number;
  lowWord: string;
  highWord: string;
}

/** How many targets stand beside one another on the narrowest phone. */
const inOneRow = 6;

/** A whole number on a short scale, as large targets in a row; its two ends are said in words. */
export function Rating(props: RatingProps) {
  const { label, hint, privacy, error, optional, value, onChange, min = 0, max = 10, ...others } = props;
  const { lowWord, highWord, ...rest } = others;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const inRow = numbers.length > inOneRow ? Math.ceil(numbers.length / 2) : numbers.length;
  const spoken = (number: number) =>
    number === min ? `${number}, ${lowWord}` : number === max ? `${number}, ${highWord}` : `${number}`;
  return (
    <RadioGroup
      {...rest}
      orientation="horizontal"
      isInvalid={Boolean(error)}
      value={value === undefined ? null : String(value)}
      onChange={(text) => onChange(Number(text))}
      className={css.group ?? ''}
    >
      <FieldLabel label={label} optional={optional} />
      <div className={css.steps} style={{ '--count': numbers.length, '--in-row': inRow } as CSSProperties}>
        {numbers.map((number) => (
          <Radio key={number} value={String(number)} aria-label={spoken(number)} className={css.step ?? ''}>
            {number}
          </Radio>
        ))}
      </div>
      <div className={css.ends} aria-hidden>
        <span>
          {min} {lowWord}
        </span>
        <span>
          {max} {highWord}
        </span>
      </div>
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </RadioGroup>
  );
}
