import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { interpretersIn } from '#core/course/beside/consents.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useAside } from '#web/app/offline/drafts.ts';
import { OpenAlarms } from '#web/therapist/course/risk/alarms/alarms.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { After } from '#web/therapist/course/session/after/after.tsx';
import { Before } from '#web/therapist/course/session/before/before.tsx';
import { During } from '#web/therapist/course/session/during/during.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dayAheadInWords, momentInWords } from '#web/ui/words/when.ts';
import { BeginSession } from './begin.tsx';
import { BegunByMistake } from './begun-by-mistake.tsx';
import { SessionClock } from './clock.tsx';
import { isOn } from './is-on.ts';
import { useKeys } from './keys.ts';
import { parts } from './parts.ts';
import css from './session.module.css';
import { type SessionView, useSessionView } from './view.ts';

function Head({ session }: { session: SessionView }) {
  const { t, i18n } = useTranslation();
  const { service } = useSignedIn();
  const { view, n, held, appointment, guide, when } = session;
  const { course } = view;
  const sessions = sessionsInAll(course);
  const on = held
    ? dayAheadInWords(held.on, view.today, i18n.language)
    : appointment && momentInWords(appointment.at, view.today, i18n.language);
  return (
    <Row spread="apart" align="baseline">
      <div>
        <h2>
          {sessions === undefined
            ? t('course.sessionN', { session: n })
            : t('session.title', { session: n, sessions })}
        </h2>
        <p>{on ?? t('session.notBooked')}</p>
        {held &&
          interpretersIn(course, held.present).map((name) => (
            <p key={name} className={shapes.fine}>
              {t('session.interpreted', { name })}
            </p>
          ))}
        {when === 'now' && guide?.today.purpose && <p className={shapes.fine}>{guide.today.purpose}</p>}
      </div>
      <Row>
        {held && isOn({ view, n, held }) && (
          <SessionClock on={held.on} startedAt={held.startedAt} minutes={held.minutes} zone={service.zone} />
        )}
        <BegunByMistake session={session} />
        <RoomLink to="sessions">{t('session.all')}</RoomLink>
        <RoomLink to="safety">{t('session.safety')}</RoomLink>
      </Row>
    </Row>
  );
}

/** No session is ahead with somebody who has died: what is still done, and where. */
function NoSessionAhead({ view: { client, acts } }: Pick<SessionView, 'view'>) {
  const { t } = useTranslation();
  return (
    <Stack gap="section">
      <OpenAlarms />
      <Empty
        title={t('session.died.title', { name: client.name })}
        action={
          <Row>
            {acts.includes('closeCourse') && (
              <RoomLink to="ending" hash="closing">
                {t('session.died.close')}
              </RoomLink>
            )}
            <RoomLink to="sessions">{t('session.all')}</RoomLink>
            <RoomLink to="record">{t('session.died.record')}</RoomLink>
          </Row>
        }
      >
        {t('session.died.says')}
      </Empty>
    </Stack>
  );
}

/** The room where the hour happens: alarms first, then before, during and after. */
export function Session() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSessionView();
  const keys = useAside<'on' | 'off'>('session-keys', 'on');
  const [noteAsked, setNoteAsked] = useState(0);
  useKeys(
    {
      9: () => {
        setNoteAsked((times) => times + 1);
        void navigate({ to: '.', search: { part: 'after' }, replace: true });
      },
    },
    keys.value === 'on',
  );
  useEffect(() => {
    if (location.hash === '#alarms') document.getElementById('alarms')?.scrollIntoView();
  }, []);
  if (!session.view.course.opening.opened) return <Empty title={t('session.notOpened')} />;
  if (session.when === 'not come') return <Empty title={t('session.notCome', { session: session.n })} />;
  if (!session.held && hasEndedByDeath(session.view.course)) return <NoSessionAhead view={session.view} />;
  const content = {
    before: <Before session={session} />,
    during: <During session={session} keys={keys.value} onKeys={keys.put} />,
    after: <After session={session} asked={noteAsked} />,
  };
  return (
    <div className={css.hour}>
      <Stack gap="section">
        <OpenAlarms />
        <Head session={session} />
        {!session.held && session.may('holdSession') && <BeginSession session={session} keys={keys.value} />}
        <nav aria-label={t('session.parts')} className={css.parts} data-print="never">
          {parts.map((part) => (
            <Link
              key={part}
              to="."
              search={{ part }}
              replace
              className={classes(shapes.placeLink, css.part)}
              inactiveProps={{ 'aria-current': part === session.part ? 'page' : undefined }}
              onClick={() => setNoteAsked(0)}
            >
              {t(`session.part.${part}`)}
            </Link>
          ))}
        </nav>
        {content[session.part]}
      </Stack>
    </div>
  );
}
