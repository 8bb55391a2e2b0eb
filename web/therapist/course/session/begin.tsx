import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import { standingBeside } from '#core/course/beside/consents.ts';
import { isFromAfar } from '#core/course/session-room/from-afar.ts';
import { sessionFormats } from '#core/course/sessions/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { MissSession } from '#web/therapist/course/appointments/miss.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { useKeys } from './keys.ts';
import type { SessionView } from './view.ts';

/** Begins the session: from then on it has its number and its clock. */
export function BeginSession({
  session: { view, n, appointment },
  keys,
}: {
  session: SessionView;
  keys: 'on' | 'off';
}) {
  const { t, i18n } = useTranslation();
  const { service } = useSignedIn();
  const { course, today } = view;
  const todays = appointment?.at.slice(0, 10) === today ? appointment : undefined;
  const planned = appointment?.minutes ?? course.opening.opened?.protocol.minutes ?? 50;
  const hold = useAct(course.id, 'holdSession');
  const past = useActForm(
    course.id,
    'holdSession',
    { minutes: planned, format: appointment?.format ?? 'in_person' },
    `past-${n}`,
  );
  const [on, setOn] = useState('');
  const interpreters = standingBeside(course).filter(({ role }) => role === 'interpreter');
  const [absent, setAbsent] = useState<readonly string[]>([]);
  const present = ['client', ...interpreters.map(({ id }) => id).filter((id) => !absent.includes(id))];
  const clock = () => Temporal.Now.plainTimeISO(service.zone).toString({ smallestUnit: 'minute' });
  const [asked, setAsked] = useState<'begin early'>();
  const isEarly = appointment !== undefined && appointment.at.slice(0, 10) > today;
  const begin = (how?: 'instead') => {
    if (hold.isPending) return;
    if (isEarly && how !== 'instead') return setAsked('begin early');
    const to =
      isEarly && Temporal.Now.plainDateTimeISO(appointment.zone).toString({ smallestUnit: 'minute' });
    hold.mutate({
      form: {
        appointment: todays?.id ?? '',
        shownAt: to ? appointment.at : todays?.at,
        instead: to ? { appointment: appointment.id, to } : undefined,
        startedAt: clock(),
        minutes: planned,
        format: todays?.format ?? appointment?.format ?? 'in_person',
        present,
      },
    });
  };
  useKeys({ b: () => begin() }, keys === 'on');
  return (
    <Stack>
      {interpreters.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={t('session.begin.interprets', { name })}
          isSelected={!absent.includes(id)}
          onChange={(is) =>
            setAbsent((before) => (is ? before.filter((one) => one !== id) : [...before, id]))
          }
        />
      ))}
      {appointment && isFromAfar(appointment.format) && (
        <p className={shapes.remark}>
          {t('session.remote.ahead', { format: t(`session.remote.by.${appointment.format}`) })}
        </p>
      )}
      <Row>
        <Button kind="primary" isPending={hold.isPending} onPress={() => begin()} aria-keyshortcuts="b">
          {t('session.begin.go', { session: n })}
        </Button>
        <RoomLink to="sessions">{t('session.begin.diary')}</RoomLink>
      </Row>
      {asked && appointment && (
        <Notice
          kind="info"
          spoken="now"
          title={t('session.begin.early', { when: momentInWords(appointment.at, today, i18n.language) })}
          actions={
            <>
              <Button isPending={hold.isPending} onPress={() => begin('instead')}>
                {t('session.begin.now')}
              </Button>
              <Button kind="quiet" onPress={() => setAsked(undefined)}>
                {t('session.begin.leave')}
              </Button>
            </>
          }
        >
          <p>{t('session.begin.earlyMoves')}</p>
        </Notice>
      )}
      <Refused sentence={hold.error?.problem?.title} />
      {hold.data === 'waiting' && <p role="status">{t('session.begin.waiting')}</p>}
      <Disclosure title={t('session.begin.otherwise')} level={3}>
        <Stack>
          {appointment && appointment.at.slice(0, 10) <= today && <MissSession appointment={appointment} />}
          <Row align="top">
            <DateField
              label={t('session.begin.on')}
              about="gone by"
              asks="a whole day"
              value={on}
              onChange={setOn}
            />
            <NumberField
              label={t('session.begin.minutes')}
              minValue={1}
              maxValue={240}
              value={past.form.minutes}
              onChange={(minutes) => past.change({ minutes })}
            />
            <Select
              label={t('session.begin.format')}
              options={sessionFormats.map((value) => ({ value, label: t(`appointments.format.${value}`) }))}
              value={past.form.format}
              onChange={(value) =>
                past.change({ format: sessionFormats.find((one) => one === value) ?? 'in_person' })
              }
            />
          </Row>
          <Refused sentence={past.sentence ?? past.wrong('minutes')} />
          <div>
            <Button
              isDisabled={!on}
              isPending={past.isSending}
              onPress={() => {
                const there = course.sessions.appointments.find(
                  (one) => one.state === 'booked' && one.at.startsWith(on),
                );
                void past.submit({
                  on,
                  patch: { appointment: there?.id ?? '', shownAt: there?.at, present },
                });
              }}
            >
              {t('session.begin.record')}
            </Button>
          </div>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
