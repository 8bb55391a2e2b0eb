import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import { DateField } from '#web/ui/fields/date.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

const another = 'another day';

/** The last fourteen days, that of the session first. */
const daysBack = (on: string) =>
  Array.from({ length: 14 }, (_, back) => Temporal.PlainDate.from(on).subtract({ days: back }).toString());

interface EventDayProps {
  /** The day of the session. */
  on: string;
  /** A day, or a partial date; empty where nobody said. */
  value: string;
  onChange: (when: string) => void;
  error: string | undefined;
}

/** When something happened: a day of the last fortnight by its name in one choice, or any other date. */
export function EventDay({ on, value, onChange, error }: EventDayProps) {
  const { t, i18n } = useTranslation();
  const days = daysBack(on);
  const [isAnother, setAnother] = useState(value !== '' && !days.includes(value));
  const known = days.map((day, back) => ({
    value: day,
    label: back === 0 ? t('session.mood.thatDay') : dayInWords(day, i18n.language),
  }));
  return (
    <>
      <Select
        label={t('session.mood.when')}
        optional
        options={[
          { value: 'not said', label: t('session.mood.notSaid') },
          ...known,
          { value: another, label: t('session.mood.anotherDay') },
        ]}
        value={isAnother ? another : value || 'not said'}
        onChange={(chosen) => {
          setAnother(chosen === another);
          onChange(days.includes(chosen) ? chosen : '');
        }}
        error={isAnother ? undefined : error}
      />
      {isAnother && (
        <DateField
          label={t('session.mood.whichDay')}
          about="gone by"
          asks="a whole day"
          value={value}
          onChange={onChange}
          error={error}
        />
      )}
    </>
  );
}
