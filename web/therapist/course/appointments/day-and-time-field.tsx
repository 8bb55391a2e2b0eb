import { useTranslation } from 'react-i18next';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

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
      <TextField
        label={t('appointments.day')}
        type="date"
        width="short"
        value={day}
        onChange={(to) => onChange({ day: to })}
        error={error}
      />
      <TextField
        label={t('appointments.time')}
        type="time"
        width="short"
        hint={t('appointments.zone', { zone })}
        value={time}
        onChange={(to) => onChange({ time: to })}
      />
    </Row>
  );
}
