import { useTranslation } from 'react-i18next';
import type { HoursFree } from '#core/api-answers/reception.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { longDay } from '#web/ui/words/when.ts';

interface PickHourProps {
  days: HoursFree['days'];
  /** `2026-01-13T10:00`; empty while none is chosen. */
  value: string;
  onChange: (at: string) => void;
  error?: string | undefined;
}

/** One of the free hours: a day, then a time on it. */
export function PickHour({ days, value, onChange, error }: PickHourProps) {
  const { t, i18n } = useTranslation();
  const day = days.find((one) => value.startsWith(one.day));
  return (
    <>
      <Select
        label={t('appointments.day')}
        options={days.map((one) => ({ value: one.day, label: longDay(one.day, i18n.language) }))}
        value={day?.day ?? ''}
        onChange={(to) => {
          const times = days.find((one) => one.day === to)?.times;
          onChange(times?.[0] ? `${to}T${times[0]}` : '');
        }}
      />
      {day && (
        <RadioList
          label={t('appointments.time')}
          layout="inline"
          options={day.times.map((time) => ({ value: time, label: time }))}
          value={value.slice(11)}
          onChange={(time) => onChange(`${day.day}T${time}`)}
          error={error}
        />
      )}
    </>
  );
}
