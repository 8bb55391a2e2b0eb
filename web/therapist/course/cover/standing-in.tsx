import { useTranslation } from 'react-i18next';
import type { Cover } from '#core/course/cover/state.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import appointmentsCss from '#web/therapist/course/appointments/appointments.module.css';
import { AppointmentRow } from '#web/therapist/course/appointments/row.tsx';
import { OpenAlarms } from '#web/therapist/course/risk/alarms/alarms.tsx';
import { SafetyPlan } from '#web/therapist/course/risk/safety-plan/safety-plan.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { BeginSession } from '#web/therapist/course/session/begin.tsx';
import { FromAfar } from '#web/therapist/course/session/during/from-afar.tsx';
import { Note } from '#web/therapist/course/session/note/note.tsx';
import { useSessionView } from '#web/therapist/course/session/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { LongText } from '#web/ui/words/long-text.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { WhatIsOpen, WhatItIsAbout } from './what-is-open.tsx';
import { WrittenBetween } from './written-between.tsx';

/** The one room of whoever stands in: danger first, then the hour, what waits, and what the work is about. Decision 046. */
export function StandingIn({ cover }: { cover: Cover }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const session = useSessionView();
  const { course, therapist } = session.view;
  const coming = course.sessions.appointments.filter(({ state }) => state === 'booked');
  return (
    <Stack gap="section">
      <OpenAlarms />
      <Notice
        kind="info"
        title={t('hands.room.until', { name: therapist, from: day(cover.from), to: day(cover.to) })}
      >
        <p>{t('hands.room.limited')}</p>
      </Notice>
      {cover.note && (
        <Part title={t('hands.room.note', { name: therapist })}>
          <LongText text={cover.note} />
        </Part>
      )}
      <Columns>
        <Stack gap="section">
          <SafetyPlan />
          <Part title={t('hands.room.hour')}>
            <Hour session={session} cover={cover} />
          </Part>
          <Part title={t('hands.room.hours')}>
            {coming.length === 0 ? (
              <p>{t('hands.room.noHours')}</p>
            ) : (
              <ol className={appointmentsCss.list}>
                {coming.slice(0, 3).map((one) => (
                  <AppointmentRow key={one.id} appointment={one} />
                ))}
              </ol>
            )}
            <RoomLink to="sessions">{t('hands.room.allHours')}</RoomLink>
          </Part>
          <Part title={t('hands.room.open')}>
            <WhatIsOpen />
          </Part>
        </Stack>
        <Stack gap="section">
          <Part title={t('hands.room.about')}>
            <WhatItIsAbout />
          </Part>
          <Part title={t('hands.room.notes')}>
            <LastNotes />
          </Part>
        </Stack>
      </Columns>
      <Part title={t('hands.room.since')}>
        <WrittenBetween after={cover.id} none={t('hands.room.sinceNone')} />
      </Part>
    </Stack>
  );
}

type HourProps = { session: ReturnType<typeof useSessionView>; cover: Cover };

/** Begins an hour, and writes the note of each that was held while one stands in. */
function Hour({ session, cover }: HourProps) {
  const { t } = useTranslation();
  const { course } = session.view;
  const toWrite = course.sessions.held.filter(({ n, on }) => on >= cover.from && !noteOf(course, n)?.signed);
  if (toWrite.length === 0 && session.may('holdSession') && !session.held)
    return <BeginSession session={session} keys="off" />;
  if (toWrite.length === 0)
    return <p>{t('hands.room.hourDone', { session: session.held?.n ?? session.n })}</p>;
  return toWrite.map((held) => {
    const one = { ...session, n: held.n, held };
    return (
      <Stack key={held.id}>
        <Row>
          <h4>{t('hands.room.noteOf', { session: held.n })}</h4>
        </Row>
        <FromAfar session={one} />
        <Note session={one} asked={0} />
      </Stack>
    );
  });
}

function LastNotes() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const { course } = useSessionView().view;
  const signed = course.notes.notes.flatMap((note) => (note.signed ? [{ ...note, by: note.signed }] : []));
  if (signed.length === 0) return <p className={shapes.remark}>{t('session.note.none')}</p>;
  return signed.toReversed().map(({ session, text, by }) => (
    <Disclosure
      key={session}
      level={4}
      title={`${t('hands.room.noteOf', { session })} · ${day(by.on)} · ${nameOf(by.by)}`}
    >
      <LongText text={text} />
    </Disclosure>
  ));
}
