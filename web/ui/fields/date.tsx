import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partialDate } from './partial-date.ts';
import { TextField, type TextFieldProps } from './text.tsx';

export interface DateFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'width'> {
  /** `2025`, `2025-10` or `2025-10-04`; empty when not known. */
  value: string;
  /** Called with a whole or partial date, or with the empty string. */
  onChange: (date: string) => void;
}

/** A day, a month or a year, typed. Not knowing the day is an ordinary answer. */
export function DateField({ value, onChange, hint, error, ...rest }: DateFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const [given, setGiven] = useState(value);
  // Set from elsewhere, as when the form begins anew: that stands here, and not what was typed before.
  if (value !== given) {
    setGiven(value);
    if ((partialDate(typed) ?? '') !== value) setTyped(value);
  }
  const isWrong = left && typed.trim() !== '' && partialDate(typed) === undefined;
  const shown = partialDate(typed) === value || isWrong || !left ? typed : value;
  return (
    <TextField
      {...rest}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      hint={hint ? `${hint} ${t('ui.dateHint')}` : t('ui.dateHint')}
      error={error ?? (isWrong ? t('ui.dateWrong') : undefined)}
      value={shown}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      onChange={(text) => {
        setTyped(text);
        const date = partialDate(text);
        if (date !== undefined || text.trim() === '') onChange(date ?? '');
      }}
    />
  );
}
