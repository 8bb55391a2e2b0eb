import { useTranslation } from 'react-i18next';
import { DateField } from '#web/ui/fields/date.tsx';

interface DayFieldProps {
  value: string;
  onChange: (day: string) => void;
  /** Whether the line was sent without one: it is never taken for today. */
  missing: boolean;
}

/** The day on which something happened before the course moved in. */
export function DayField({ value, onChange, missing }: DayFieldProps) {
  const { t } = useTranslation();
  return (
    <DateField
      label={t('course.movingIn.day')}
      about="gone by"
      asks="a whole day"
      value={value}
      onChange={onChange}
      error={missing && value === '' ? t('course.movingIn.dayMissing') : undefined}
    />
  );
}
