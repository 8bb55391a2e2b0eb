import { useTranslation } from 'react-i18next';
import type { PlannedMeeting } from '#core/course/meetings/state.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

interface SettledProps {
  appointments: readonly Appointment[];
  /** Meetings outside the count that it calls off. */
  meetings?: readonly PlannedMeeting[];
}

/** Says, before it is done, which booked sessions an act cancels, and which planned meetings it calls off. */
export function SettledByThis({ appointments, meetings = [] }: SettledProps) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const daysOf = (hours: readonly { at: string }[]) => hours.map(({ at }) => day(at.slice(0, 10))).join(', ');
  return (
    <>
      {appointments.length > 0 && (
        <p>{t('appointments.settled', { count: appointments.length, days: daysOf(appointments) })}</p>
      )}
      {meetings.length > 0 && (
        <p>{t('appointments.meetingsOff', { count: meetings.length, days: daysOf(meetings) })}</p>
      )}
    </>
  );
}
