import { use, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import type { DayAbout } from '#core/days/date-read.ts';
import { readDate } from '#core/days/said-date.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { dateTyped } from '#web/ui/words/date-typed.ts';
import { DateLists } from './date-lists.tsx';
import { DateOrder, DateZone, todayIn } from './date-order.ts';
import { DatePicker, isByThumb } from './date-picker.tsx';
import { useDateWords } from './date-words.ts';
import css from './field.module.css';
import { FieldLabel, FieldNotes } from './field.tsx';
import { useHoldForm } from './hold-form.ts';
import own from './select.module.css';
import { Arrow } from './select.tsx';
import type { TextFieldProps } from './text.tsx';

export interface DateFieldProps
  extends Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'width' | 'placeholder'> {
  /** `2025`, `2025-10` or `2025-10-04`; empty when not known. */
  value: string;
  /** Called with a whole or partial date, or with the empty string. */
  onChange: (date: string) => void;
  /** Where only a whole day will do. */
  asks?: 'a whole day';
  /** Of what kind the day is: it says which year is meant where none was typed, and gives the example below. */
  about?: DayAbout;
}

/**
 * A day, a month or a year, typed as one says it or picked from lists, a whole day by thumb from the phone’s own calendar;
 * what was understood stands below. Not knowing the day is an ordinary answer. What cannot be read stays where it was typed
 * and is not sent: the form is held until it can.
 */
export function DateField({
  value,
  onChange,
  hint,
  error,
  label,
  optional,
  privacy,
  asks,
  about = 'these days',
  ...rest
}: DateFieldProps) {
  const { t, i18n } = useTranslation();
  const order = use(DateOrder);
  const today = todayIn(use(DateZone));
  const read = (text: string) => readDate(text, { order, language: i18n.language, today, about });
  const inWords = (date: string) => dateTyped(date, i18n.language, read);
  const [typed, setTyped] = useState(() => inWords(value));
  const [left, setLeft] = useState(false);
  const [lists, setLists] = useState<'open' | 'closed'>('closed');
  const [given, setGiven] = useState(value);
  const box = useRef<HTMLDivElement>(null);
  const words = useDateWords({ order, about, asks });
  // Set from elsewhere, as when the form begins anew: that stands here, and not what was typed before.
  if (value !== given) {
    setGiven(value);
    if ((read(typed).date ?? '') !== value) setTyped(inWords(value));
  }
  const found = read(typed);
  const why = typed.trim() === '' ? undefined : words.whyNot(found);
  useHoldForm(box, why === undefined ? 'free' : 'held', () => setLeft(true));
  const take = (date: string) => {
    setTyped(inWords(date));
    onChange(date);
  };
  return (
    <div ref={box} className={css.field}>
      <AriaTextField
        {...rest}
        inputMode={rest.inputMode ?? 'text'}
        autoComplete="off"
        isInvalid={Boolean(error ?? (left && why))}
        className={css.field ?? ''}
        value={typed}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(text) => {
          setTyped(text);
          onChange(read(text).date ?? '');
        }}
      >
        <FieldLabel label={label} optional={optional} />
        <div className={`${own.combo} ${css.short}`}>
          <Input dir="auto" className={css.input ?? ''} />
          {asks && isByThumb() ? (
            <DatePicker value={value} onPick={take} />
          ) : (
            <AriaButton
              className={buttonClass()}
              aria-expanded={lists === 'open'}
              aria-label={t('ui.dateLists')}
              onPress={() => setLists(lists === 'open' ? 'closed' : 'open')}
            >
              <Arrow />
            </AriaButton>
          )}
        </div>
        <FieldNotes
          hint={[hint, words.below(found)].filter(Boolean).join(' ')}
          privacy={privacy}
          error={error ?? (left ? why : undefined)}
        />
      </AriaTextField>
      {lists === 'open' && (
        <div className={own.lists}>
          <DateLists value={value} onChange={take} about={about} />
        </div>
      )}
    </div>
  );
}
