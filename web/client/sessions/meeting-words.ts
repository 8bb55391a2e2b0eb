import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { momentInWords, timeOf, zoneInWords } from '#web/ui/words/when.ts';
import { clockOf, onPhonesClock, phoneZone } from './phones-clock.ts';

/** The clock of this phone as an instant, where it can be told by; null where it is on another day than the service. */
export function useClockOn(today: string): string | null {
  const { service } = useSignedIn();
  return clockOf(new Date().toISOString(), today, service.zone);
}

/** That a session is a joint one: with whom by name, and for what; undefined for any other. */
export function useJointWith(): (
  session: Pick<Appointment, 'kind' | 'aim'>,
  names: string[],
) => string | undefined {
  const { t } = useTranslation();
  const listed = useListed();
  return ({ kind, aim }, names) => {
    if (kind !== 'joint') return undefined;
    const said = listed(names);
    return t(names.length > 0 ? 'client.meeting.joint' : 'client.meeting.jointWith', { names: said, aim });
  };
}

export type Hour = Pick<Appointment, 'at' | 'zone' | 'minutes'>;

/** When a session is, as one says it on this day: “today at 09:30”, “on Tuesday 13 January, 09:30”; `title` where it stands alone. */
export function useMeetingWordsOn(today: string): (session: Hour, as?: 'words' | 'title') => string {
  const { t, i18n } = useTranslation();
  const now = useClockOn(today);
  return (session, as = 'words') => {
    const later = (at: string) =>
      t(`client.meeting.${as}.later`, { when: momentInWords(at, today, i18n.language) });
    if (now === null) {
      const isSame = onPhonesClock(session, session.at.concat(':00Z'), phoneZone()).clock === 'same';
      const words = later(session.at);
      return isSame ? words : t('client.meeting.serviceClock', { words, zone: zoneInWords(session.zone) });
    }
    const { day, at, clock: shows } = onPhonesClock(session, now, phoneZone());
    const words = day === 'later' ? later(at) : t(`client.meeting.${as}.${day}`, { time: timeOf(at) });
    return shows === 'same' ? words : t('client.meeting.otherClock', { words, time: timeOf(session.at) });
  };
}
