import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/sessions.ts';
import { Button } from '../ui/button.tsx';
import { useFold } from '../ui/fold.tsx';
import { Part, Stack } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { saidMoment } from '../when.ts';
import { appointmentFile } from './appointment-file.ts';
import { CancelSession } from './cancel-session.tsx';
import { ClientPage } from './client-page.tsx';
import { Door, Doors } from './doors.tsx';
import { useMeetingWords, useNextBooked } from './meeting-words.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { RateSession } from './rate-session.tsx';
import { togetherDue } from './together-due.ts';

const mostShown = 5;

/** Gives a file to the phone's own calendar. */
function keepInCalendar(words: string, appointments: readonly Appointment[]): void {
  const address = URL.createObjectURL(
    new Blob([appointmentFile(words, appointments)], { type: 'text/calendar' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'calendar.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The next session, telling that I cannot come, and the sessions after it. */
export function Sessions() {
  const { t, i18n } = useTranslation();
  const { course, therapist } = useMyCourse();
  const next = useNextBooked();
  const meeting = useMeetingWords();
  const after = course.sessions.appointments.filter(
    ({ state, at }) => state === 'booked' && next && at > next.at,
  );
  const { shown, turn } = useFold(after, mostShown);
  const who = therapist || t('client.yourTherapist');
  return (
    <ClientPage title={t('clientSessions.title')} reads={t('clientSessions.reads', { who })}>
      {next ? (
        <section className={css.next} aria-labelledby="next-session">
          <h2 id="next-session">{meeting(next, 'title')}</h2>
          <p>{t(`clientSessions.format.${next.format}`, { minutes: next.minutes, who })}</p>
          <div>
            <Button onPress={() => keepInCalendar(t('clientSessions.calendarWords'), [next, ...after])}>
              {t('clientSessions.calendar')}
            </Button>
          </div>
          <CancelSession appointment={next} />
        </section>
      ) : (
        <Empty title={t('clientSessions.none')}>{t('clientSessions.noneWhy', { who })}</Empty>
      )}
      <RateSession />
      {togetherDue(course) !== null && (
        <Doors>
          <Door
            to="/my/together"
            name={t('clientSessions.together')}
            words={t('clientSessions.togetherWords')}
          />
        </Doors>
      )}
      {after.length > 0 && (
        <Part title={t('clientSessions.after')}>
          <Stack gap="tight">
            {shown.map(({ id, at }) => (
              <p key={id}>{saidMoment(at, i18n.language)}</p>
            ))}
          </Stack>
          {turn}
        </Part>
      )}
    </ClientPage>
  );
}
