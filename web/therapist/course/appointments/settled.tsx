import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** Says, before it is done, which booked sessions an act cancels. */
export function SettledByThis({ appointments }: { appointments: readonly Appointment[] }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  if (appointments.length === 0) return null;
  const days = appointments.map(({ at }) => day(at.slice(0, 10))).join(', ');
  return <p>{t('appointments.settled', { count: appointments.length, days })}</p>;
}
