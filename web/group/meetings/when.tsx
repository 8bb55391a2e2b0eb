import { useTranslation } from 'react-i18next';
import { saysMoment } from '#core/forms/says-moment.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { TimeField } from '#web/ui/fields/time.tsx';
import { zoneInWords } from '#web/ui/words/when.ts';

interface WhenProps {
  form: { day: string; time: string };
  change: (patch: { day?: string; time?: string }) => void;
  error?: string | undefined;
}

/** A day and an hour as an act takes them; empty while either is missing. */
export const momentOf = (day: string, time: string): string => (day && time ? `${day}T${time}` : '');

/** A day and an hour, on the clock of the service. */
export function When({ form, change, error }: WhenProps) {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const isHalf = error === saysMoment;
  const lacksDay = isHalf && form.day === '' ? t('group.meetings.dayToo') : undefined;
  const lacksTime = isHalf && form.time === '' ? t('group.meetings.timeToo') : undefined;
  return (
    <>
      <DateField
        label={t('appointments.day')}
        about="to come"
        asks="a whole day"
        value={form.day}
        onChange={(day) => change({ day })}
        error={isHalf ? lacksDay : error}
      />
      <TimeField
        label={t('appointments.time')}
        hint={t('appointments.zone', { zone: zoneInWords(service.zone) })}
        value={form.time}
        onChange={(time) => change({ time })}
        error={lacksTime}
      />
    </>
  );
}
