import { use, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { couldBeTwo, saidDate } from '#core/days/said-date.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { dateInWords, longDay } from '#web/ui/words/when.ts';
import { DateLists } from './date-lists.tsx';
import { DateOrder } from './date-order.ts';
import { type DayAbout, exampleDay } from './example-day.ts';
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
  /** What the day is of, for the example that stands below. */
  about?: DayAbout;
}

/**
 * A day, a month or a year, typed as one says it or picked from lists; what was understood stands below. Not knowing the
 * day is an ordinary answer. What cannot be read is not sent: the form is held until it can.
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
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const [lists, setLists] = useState<'open' | 'closed'>('closed');
  const [given, setGiven] = useState(value);
  const box = useRef<HTMLDivElement>(null);
  const how = { order, language: i18n.language };
  const example = exampleDay(about, order, i18n.language);
  const read = (text: string) => saidDate(text, how);
  // Set from elsewhere, as when the form begins anew: that stands here, and not what was typed before.
  if (value !== given) {
    setGiven(value);
    if ((read(typed) ?? '') !== value) setTyped(value);
  }
  const understood = read(typed);
  const isUnread = typed.trim() !== '' && understood === undefined;
  const isPart = asks !== undefined && understood !== undefined && understood.length < 10;
  useHoldForm(box, isUnread || isPart ? 'held' : 'free', () => setLeft(true));
  const whyUnread = () => {
    if (isPart) return t('ui.dateWhole', example);
    if (!isUnread) return undefined;
    return t(couldBeTwo(typed, how) ? 'ui.dateTwo' : 'ui.dateWrong', example);
  };
  const inWords = (date: string) =>
    date.length === 10 ? longDay(date, i18n.language) : dateInWords(date, i18n.language);
  const usual = t(asks ? 'ui.dateHintWhole' : 'ui.dateHint', example);
  const below = understood ? t('ui.dateSaid', { date: inWords(understood) }) : usual;
  return (
    <div ref={box} className={css.field}>
      <AriaTextField
        {...rest}
        inputMode={rest.inputMode ?? 'text'}
        autoComplete="off"
        isInvalid={Boolean(error ?? (left && whyUnread()))}
        className={css.field ?? ''}
        value={typed}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(text) => {
          setTyped(text);
          onChange(read(text) ?? '');
        }}
      >
        <FieldLabel label={label} optional={optional} />
        <div className={`${own.combo} ${css.short}`}>
          <Input dir="auto" className={css.input ?? ''} />
          <AriaButton
            className={buttonClass()}
            aria-expanded={lists === 'open'}
            aria-label={t('ui.dateLists')}
            onPress={() => setLists(lists === 'open' ? 'closed' : 'open')}
          >
            <Arrow />
          </AriaButton>
        </div>
        <FieldNotes
          hint={[hint, below].filter(Boolean).join(' ')}
          privacy={privacy}
          error={error ?? (left ? whyUnread() : undefined)}
        />
      </AriaTextField>
      {lists === 'open' && (
        <div className={own.lists}>
          <DateLists
            value={value}
            onChange={(date) => {
              setTyped(date);
              onChange(date);
            }}
          />
        </div>
      )}
    </div>
  );
}
