import { useTranslation } from 'react-i18next';
import { isSessionToday, lastNumber } from '#core/course/sessions/attendance.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';

/** The session of today, where one is held. */
export function useSessionToday(): number | undefined {
  const { course, today } = useCourseView();
  return isSessionToday(course, today) ? lastNumber(course) : undefined;
}

interface SessionSelectProps {
  label: string;
  value: number | undefined;
  onChange: (session: number | undefined) => void;
  error: string | undefined;
}

/** In which session something was written or said, or in none. */
export function SessionSelect({ label, value, onChange, error }: SessionSelectProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const held = course.sessions.held.map(({ n }) => n).toReversed();
  return (
    <Select
      label={label}
      options={[
        { value: '', label: t('sheets.noSession') },
        ...held.map((n) => ({ value: String(n), label: t('sheets.sessionNo', { session: n }) })),
      ]}
      value={value === undefined ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
      error={error}
    />
  );
}
