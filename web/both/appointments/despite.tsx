import { useTranslation } from 'react-i18next';
import { TextField } from '#web/ui/fields/text.tsx';

interface DespiteProps {
  /** Why the form was refused. */
  code: string | undefined;
  value: string | undefined;
  onChange: (patch: { despite: string }) => void;
  /** Who reads it. */
  hint?: string;
}

/** Asked once an hour turned out to lie over another, or on a day on which nobody is there: why it is booked all the same. */
export function Despite({ code, value = '', onChange, hint }: DespiteProps) {
  const { t } = useTranslation();
  const isAsked = ['double-booked', 'day-off', 'outside-hours', 'room-taken'].some((asks) =>
    code?.startsWith(asks),
  );
  if (!isAsked && value === '') return null;
  return (
    <TextField
      label={t('appointments.despite')}
      hint={hint ?? t('appointments.despiteHint')}
      value={value}
      onChange={(despite) => onChange({ despite })}
    />
  );
}
