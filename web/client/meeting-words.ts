import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions.ts';
import { clock, saidMoment } from '../when.ts';
import { seenFromHere } from './my-next-session.ts';

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When a session is, as one says it: “today at 09:30”, “on Tuesday 13 January, 09:30”; `title` where it stands alone. */
export function useMeetingWords(): (session: Appointment, as?: 'words' | 'title') => string {
  const { t, i18n } = useTranslation();
  return (session, as = 'words') => {
    const seen = seenFromHere(session, new Date().toISOString(), zoneHere());
    const when = saidMoment(seen.at, i18n.language);
    const words = t(`client.meeting.${as}.${seen.day}`, { time: clock(seen.at), when });
    return seen.clock === 'same' ? words : t('client.meeting.otherClock', { words, time: clock(session.at) });
  };
}
