import { useTranslation } from 'react-i18next';
import { DateField } from '#web/ui/fields/date.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { zoneInWords } from '#web/ui/words/when.ts';

interface MomentFieldProps {
  day: string;
  time: string;
  onChange: (patch: { day?: string; time?: string }) => void;
  zone: string;
  error?: string;
}

/** A day and a time of day, on the service's own clock. */
export function MomentField({ day, time, onChange, zone, error }: MomentFieldProps) {
  const { t } = useTranslation();
  return (
    <Row align="top">
      <DateField
        label={t('appointments.day')}
        asks="a whole day"
        value={day}
        onChange={(to) => onChange({ day: to })}
        error={error}
      />
      <TextField
        label={t('appointments.time')}
        type="time"
        width="short"
        hint={t('appointments.zone', { zone: zoneInWords(zone) })}
        value={time}
        onChange={(to) => onChange({ time: to })}
      />
    </Row>
  );
}
