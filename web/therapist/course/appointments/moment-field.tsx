import { useTranslation } from 'react-i18next';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { zoneInWords } from '#web/ui/words/when.ts';

interface MomentFieldProps {
  form: { day: string; time: string };
  change: (patch: { day?: string; time?: string }) => void;
  error: string | undefined;
  /** Whose clock it is, where it is not the service's own. */
  zone?: string;
}

/** A day and a time of day. */
export function MomentField({ form, change, error, zone }: MomentFieldProps) {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  return (
    <Row align="top">
      <DateField
        label={t('appointments.day')}
        about="to come"
        asks="a whole day"
        value={form.day}
        onChange={(day) => change({ day })}
        error={error}
      />
      <TextField
        label={t('appointments.time')}
        type="time"
        width="short"
        hint={t('appointments.zone', { zone: zoneInWords(zone ?? service.zone) })}
        value={form.time}
        onChange={(time) => change({ time })}
      />
    </Row>
  );
}
