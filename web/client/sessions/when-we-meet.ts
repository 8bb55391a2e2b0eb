import { useTranslation } from 'react-i18next';
import { personOf } from '#core/course/inventory/people.ts';
import { nextBooked } from '#core/course/sessions/next-booked.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { momentInWords, timeOf, zoneInWords } from '#web/ui/words/when.ts';
import { clockOf, onPhonesClock, phoneZone } from './phones-clock.ts';

/** The clock of this phone as an instant, where it can be told by; null where it is on another day than the service. */
function useClock(): string | null {
  const { today } = useMyCourse();
  const { service } = useSignedIn();
  return clockOf(new Date().toISOString(), today, service.zone);
}

/** The next session of mine that is booked; what was booked before the course was closed is met no more. */
export function useNextBooked(): Appointment | null {
  const { course, today } = useMyCourse();
  const clock = useClock();
  return course.closing.closed ? null : nextBooked(course, today, clock);
}

/** That a session is a joint one: with whom, and for what; undefined for any other. */
export function useJointWords(): (session: Appointment) => string | undefined {
  const { t } = useTranslation();
  const listed = useListed();
  const { course } = useMyCourse();
  return ({ kind, with: people, aim }) => {
    if (kind !== 'joint') return undefined;
    const names = people.flatMap((id) => personOf(course.inventory, id)?.fields.displayName ?? []);
    const said = listed(names);
    return t(names.length > 0 ? 'client.meeting.joint' : 'client.meeting.jointWith', { names: said, aim });
  };
}

type Hour = Pick<Appointment, 'at' | 'zone' | 'minutes'>;

/** When a session is, as one says it: “today at 09:30”, “on Tuesday 13 January, 09:30”; `title` where it stands alone. */
export function useMeetingWords(): (session: Hour, as?: 'words' | 'title') => string {
  const { t, i18n } = useTranslation();
  const now = useClock();
  return (session, as = 'words') => {
    const later = (at: string) => t(`client.meeting.${as}.later`, { when: momentInWords(at, i18n.language) });
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
