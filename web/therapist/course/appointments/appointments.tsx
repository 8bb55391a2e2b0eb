import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import { upcomingAnniversaries } from '#core/course/grief/dates.ts';
import { unsignedNotes } from '#core/course/notes/of-session.ts';
import { isBeforeKith } from '#core/course/opening/moved-in.ts';
import { sessionsLeft } from '#core/course/sessions/attendance.ts';
import { missedInARow } from '#core/course/sessions/gaps.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DatesAhead } from '#web/therapist/course/work/grief/dates-ahead.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayAheadInWords } from '#web/ui/words/when.ts';
import css from './appointments.module.css';
import { HoursAskedHere } from './asked.tsx';
import { BookOne } from './book-one.tsx';
import { BookSeries } from './book-series.tsx';
import { ContactMade } from './contact-made.tsx';
import { AppointmentRow } from './row.tsx';

function List({ appointments }: { appointments: readonly Appointment[] }) {
  return (
    <ol className={css.list}>
      {appointments.map((appointment) => (
        <AppointmentRow key={appointment.id} appointment={appointment} />
      ))}
    </ol>
  );
}

/** Sessions recorded without an appointment, and contacts between sessions. */
function Besides() {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseView();
  const { held, contacts } = course.sessions;
  const waits = unsignedNotes(course);
  const unbooked = held.filter(
    ({ appointment }) => !course.sessions.appointments.some(({ id }) => id === appointment),
  );
  return (
    <ul className={css.list}>
      {unbooked.toReversed().map(({ id, n, on }) => (
        <li key={id} className={css.appointment}>
          <p>
            <Link to="/courses/$course/session/$n" params={{ course: course.id, n: String(n) }}>
              {t('appointments.session', { n })}
            </Link>{' '}
            {dayAheadInWords(on, today, i18n.language)}{' '}
            {isBeforeKith(course, on) && <span className={shapes.fine}>{t('appointments.beforeKith')}</span>}
            {waits.includes(n) && <span className={shapes.fine}>{t('appointments.unsigned')}</span>}
          </p>
        </li>
      ))}
      {contacts.map(({ id, on, how, purpose, reached, words }) => (
        <li key={id} className={css.appointment}>
          <p>
            {dayAheadInWords(on, today, i18n.language)}: {t(`appointments.contact.how.${how}`)},{' '}
            {t(`appointments.contact.purpose.${purpose}`)}, {t(`appointments.contact.${reached}`)}
          </p>
          {words && <p dir="auto">{words}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Every hour of the course: to come, held, missed and cancelled; booked, moved and cancelled here. */
export function Appointments() {
  const { t } = useTranslation();
  const { course, acts, today } = useCourseView();
  const { appointments, held, contacts } = course.sessions;
  const coming = appointments.filter(({ state }) => state === 'booked');
  const past = appointments.filter(({ state }) => state !== 'booked').toReversed();
  const missed = missedInARow(course);
  const sessions = sessionsInAll(course);
  const hasDied = hasEndedByDeath(course);
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('appointments.title')}</h2>
        <RoomLink to="session">{t('appointments.back')}</RoomLink>
      </Row>
      <p>
        {sessions === undefined
          ? t('appointments.countOpen', { count: held.length })
          : t(hasDied ? 'appointments.countHeld' : 'appointments.count', {
              held: held.length,
              sessions,
              left: sessionsLeft(course),
            })}
      </p>
      {missed >= 2 && <Notice kind="warn">{t('appointments.missedTwice', { count: missed })}</Notice>}
      <HoursAskedHere />
      <Columns>
        <Stack gap="section">
          <Part title={t('appointments.coming')}>
            {coming.length === 0 ? (
              <p>{t(acts.includes('bookSeries') ? 'appointments.noneComing' : 'appointments.noneAhead')}</p>
            ) : (
              <List appointments={coming} />
            )}
            <DatesAhead
              coming={hasDied ? [] : upcomingAnniversaries(course, today, 90)}
              title={t('session.dates.diary')}
            />
            {acts.includes('bookSeries') && (
              <ShutsOnceDone
                title={t('appointments.series.title')}
                open={coming.length === 0 ? 'at first' : 'on demand'}
              >
                {(done) => <BookSeries onDone={done} />}
              </ShutsOnceDone>
            )}
            {acts.includes('bookSession') && (
              <Disclosure title={t('appointments.one.title')}>
                <BookOne />
              </Disclosure>
            )}
          </Part>
        </Stack>
        <Stack gap="section">
          <Part title={t('appointments.past')}>
            {past.length + held.length + contacts.length === 0 ? (
              <p>{t('appointments.nonePast')}</p>
            ) : (
              <List appointments={past} />
            )}
            <Besides />
            {acts.includes('recordContact') && (
              <Disclosure title={t('appointments.contact.title')}>
                <ContactMade />
              </Disclosure>
            )}
          </Part>
        </Stack>
      </Columns>
    </Stack>
  );
}
