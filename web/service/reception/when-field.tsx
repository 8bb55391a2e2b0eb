import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickHour } from '#web/both/hours/pick-hour.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { Switch } from '#web/ui/fields/switch.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { useDeskFree } from './list.ts';

interface WhenFieldProps {
  course: string;
  moving?: string;
  value: string;
  onChange: (at: string) => void;
  error: string | undefined;
}

/** When: one of the hours at which the therapist is free, or any other that was agreed. */
export function WhenField({ course, moving, value, onChange, error }: WhenFieldProps) {
  const { t } = useTranslation();
  const { data } = useDeskFree(course, moving);
  const [any, setAny] = useState(false);
  if (!data) return null;
  const isAny = any || data.days.length === 0;
  const [day = '', time = ''] = value.split('T');
  return (
    <>
      {data.days.length === 0 ? (
        <p>{t('service.reception.nothingFree')}</p>
      ) : (
        <Switch label={t('service.reception.anyTime')} isSelected={any} onChange={setAny} />
      )}
      {isAny ? (
        <Row align="top">
          <DateField
            label={t('appointments.day')}
            about="to come"
            asks="a whole day"
            value={day}
            onChange={(to) => onChange(`${to}T${time}`)}
            error={error}
          />
          <TextField
            label={t('appointments.time')}
            type="time"
            width="short"
            value={time}
            onChange={(to) => onChange(`${day}T${to}`)}
          />
        </Row>
      ) : (
        <PickHour days={data.days} value={value} onChange={onChange} error={error} />
      )}
    </>
  );
}
