import { useTranslation } from 'react-i18next';
import { allianceDue } from '#core/course/alliance/client-due.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { appointmentFile } from './calendar-file.ts';
import { CancelSession } from './cancel.tsx';
import { RateSession } from './rate.tsx';
import { useJointWords, useMeetingWords, useNextBooked } from './when-we-meet.ts';

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
  const { course, who } = useMyCourse();
  const next = useNextBooked();
  const meeting = useMeetingWords();
  const joint = useJointWords();
  const after = course.sessions.appointments.filter(
    ({ state, at }) => state === 'booked' && next && at > next.at,
  );
  const { shown, turn } = useFold(after, mostShown);
  return (
    <ClientPage title={t('client.sessions.title')} reads={t('client.sessions.reads', { who })}>
      {next ? (
        <section className={css.next} aria-labelledby="next-session">
          <h2 id="next-session">{meeting(next, 'title')}</h2>
          <p>{t(`client.sessions.format.${next.format}`, { minutes: next.minutes, who })}</p>
          {joint(next) && <p>{joint(next)}</p>}
          <div>
            <Button onPress={() => keepInCalendar(t('client.sessions.calendarWords'), [next, ...after])}>
              {t('client.sessions.calendar')}
            </Button>
          </div>
          <CancelSession appointment={next} />
        </section>
      ) : (
        <Empty title={t('client.sessions.none')}>{t('client.sessions.noneWhy', { who })}</Empty>
      )}
      <RateSession />
      {allianceDue(course) !== null && (
        <Places>
          <Place
            to="/my/together"
            name={t('client.sessions.together')}
            words={t('client.sessions.togetherWords')}
          />
        </Places>
      )}
      {after.length > 0 && (
        <Part title={t('client.sessions.after')}>
          <Stack gap="tight">
            {shown.map((one) => (
              <p key={one.id}>
                {[momentInWords(one.at, i18n.language), joint(one)].filter(Boolean).join('. ')}
              </p>
            ))}
          </Stack>
          {turn}
        </Part>
      )}
    </ClientPage>
  );
}
