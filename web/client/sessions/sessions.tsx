import { useTranslation } from 'react-i18next';
import { allianceDue } from '#core/course/alliance/client-due.ts';
import { openPause } from '#core/course/closing/paused-or-closed.ts';
import { metAgain } from '#core/course/maintenance/follow-ups.ts';
import { meetingsPlanned } from '#core/course/meetings/hours.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { whenWeMeet } from '#core/guide/client/as-it-stands.ts';
import { appointmentFile, forCalendar, meetingsForCalendar } from '#web/both/appointments/calendar-file.ts';
import { giveToCalendar } from '#web/both/appointments/give-to-calendar.ts';
import { TogetherRead } from '#web/both/appointments/together.tsx';
import { TherapistAwayNotice } from '#web/client/help/away.tsx';
import { ChangeHour } from '#web/client/hours/change.tsx';
import { ConfirmHour } from '#web/client/hours/confirm.tsx';
import { HoursOffered } from '#web/client/hours/offers.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { dateInWords, dayAheadInWords } from '#web/ui/words/when.ts';
import { CancelSession } from './cancel.tsx';
import { MeetingsAhead } from './meetings-ahead.tsx';
import { RateSession } from './rate.tsx';
import { TakenAlong } from './taken-along.tsx';
import { useJointWords, useMeetingWords, useNextBooked } from './when-we-meet.ts';
import { WhereWeMeet } from './where.tsx';

const mostShown = 5;
const sentHere = [
  'cancelSession',
  'rateSession',
  'askForHour',
  'moveOwnSession',
  'confirmSession',
  'answerOffer',
] as const;

/** The next session, telling that I cannot come, and the sessions after it. */
export function Sessions() {
  const { t, i18n } = useTranslation();
  const { course, today, who, away } = useMyCourse();
  const next = useNextBooked();
  const standing = whenWeMeet(course, next);
  const nothing = standing === 'booked' ? 'none' : standing;
  const meeting = useMeetingWords();
  const joint = useJointWords();
  const after = course.sessions.appointments.filter(
    ({ state, at }) => state === 'booked' && next && at > next.at,
  );
  const { shown, turn } = useFold(after, mostShown);
  const isOver = course.closing.closed !== null;
  const again = metAgain(course, today);
  // Once the course is finished, only what was agreed for afterwards is still met.
  const stands = ({ state, at }: Appointment) =>
    !isOver || state === 'cancelled' || again.some(({ on }) => on === at.slice(0, 10));
  const forPhone = forCalendar(course.sessions.appointments, today).filter(stands);
  const inCalendar = [...forPhone, ...meetingsForCalendar(course.meetings.planned, today)];
  const isAnyAhead = inCalendar.some(({ state }) => state === 'booked');
  const isChanged =
    inCalendar.some(({ state }) => state === 'cancelled') ||
    [...forPhone, ...meetingsPlanned(course)].some(({ moves }) => moves.length > 0);
  const keep = () =>
    giveToCalendar(
      appointmentFile({
        words: t('client.sessions.calendarWords'),
        appointments: inCalendar,
        now: new Date().toISOString(),
      }),
    );
  const calendar = inCalendar.length > 0 && (
    <div>
      <Button onPress={keep}>
        {t(isAnyAhead ? 'client.sessions.calendar' : 'client.sessions.calendarOut')}
      </Button>
      {isChanged && <p>{t('client.sessions.calendarChanged')}</p>}
    </div>
  );
  return (
    <ClientPage
      ofCourse
      title={t('client.sessions.title')}
      reads={{ says: t('client.sessions.reads', { who }), by: sentHere }}
    >
      {!isOver && <TherapistAwayNotice away={away} who={who} next={next} />}
      <HoursOffered />
      {next ? (
        <section className={css.next} aria-labelledby="next-session">
          <h2 id="next-session">{meeting(next, 'title')}</h2>
          <p>{t(`client.sessions.format.${next.format}`, { minutes: next.minutes, who })}</p>
          {joint(next) && <p>{joint(next)}</p>}
          <WhereWeMeet session={next} />
          <TogetherRead session={{ ...next, aim: '' }} />
          <ConfirmHour key={`${next.id}${next.at}`} appointment={next} />
          {calendar}
          <ChangeHour instead={next} />
          <CancelSession key={next.id} appointment={next} />
        </section>
      ) : (
        <Empty title={t(`client.sessions.nothing.${nothing}`)} action={calendar}>
          {t(`client.sessions.nothingWhy.${again.length > 0 ? 'again' : nothing}`, {
            who,
            on: dayAheadInWords(openPause(course)?.reviewBy ?? today, today, i18n.language),
          })}
          {again.map(({ on, booked }) => (
            <p key={on}>{t(`client.ending.meet.${booked}`, { on: dateInWords(on, i18n.language) })}</p>
          ))}
        </Empty>
      )}
      {!isOver && <ChangeHour />}
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
      <MeetingsAhead />
      {after.length > 0 && (
        <Part title={t('client.sessions.after')}>
          <Stack gap="tight">
            {shown.map((one) => (
              <p key={one.id}>{[meeting(one, 'title'), joint(one)].filter(Boolean).join('. ')}</p>
            ))}
          </Stack>
          {turn}
        </Part>
      )}
      <TakenAlong />
    </ClientPage>
  );
}
