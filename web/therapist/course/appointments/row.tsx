import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unsignedNotes } from '#core/course/notes/of-session.ts';
import { isBeforeKith } from '#core/course/opening/moved-in.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { TogetherRead } from '#web/both/appointments/together.tsx';
import { listNames } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Menu } from '#web/ui/buttons/menu.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { momentInWords, zoneInWords } from '#web/ui/words/when.ts';
import css from './appointments.module.css';
import { CancelSession } from './cancel.tsx';
import { MissSession } from './miss.tsx';
import { MoveSession } from './move.tsx';

type Doing = 'nothing' | 'move' | 'cancel' | 'miss';

/** One appointment: when, what became of it, and for one still to come what can be done with it. */
export function AppointmentRow({ appointment }: { appointment: Appointment }) {
  const { t, i18n } = useTranslation();
  const { course, acts, today } = useCourseView();
  const { service } = useSignedIn();
  const [doing, setDoing] = useState<Doing>('nothing');
  const { at, state, kind, why, moves, minutes, format } = appointment;
  const held = course.sessions.held.find((one) => one.appointment === appointment.id);
  const over = moves.at(-1)?.despite ?? (moves.length === 0 ? appointment.despite : undefined);
  const isPast = at.slice(0, 10) <= today;
  const items = [
    ...(acts.includes('moveSession')
      ? [{ id: 'move', label: t('appointments.move.open'), onAction: () => setDoing('move') }]
      : []),
    ...(acts.includes('missSession') && isPast && kind !== 'follow_up'
      ? [{ id: 'miss', label: t('appointments.miss.open'), onAction: () => setDoing('miss') }]
      : []),
    ...(acts.includes('cancelSession')
      ? [{ id: 'cancel', label: t('appointments.cancel.open'), onAction: () => setDoing('cancel') }]
      : []),
  ];
  const done = () => setDoing('nothing');
  return (
    <li className={css.appointment}>
      <div className={css.row}>
        <div>
          <p>
            {held ? (
              <Link to="/courses/$course/session/$n" params={{ course: course.id, n: String(held.n) }}>
                {t('appointments.session', { n: held.n })}
              </Link>
            ) : (
              <Badge tone={state === 'missed' ? 'warn' : 'plain'}>{t(`appointments.state.${state}`)}</Badge>
            )}{' '}
            {momentInWords(at, today, i18n.language)}{' '}
            {appointment.zone !== service.zone && (
              <span className={shapes.fine}>
                {t('appointments.zone', { zone: zoneInWords(appointment.zone) })}
              </span>
            )}
          </p>
          <p className={shapes.fine}>
            {[
              t(`appointments.format.${format}`),
              t('appointments.minutesLong', { count: minutes }),
              appointment.room?.name,
              kind !== 'session' && t(`appointments.kind.${kind}`),
              appointment.with.length > 0 && listNames(course, appointment.with),
              why,
              over && t('appointments.overlaps', { why: over }),
              moves.length > 0 && t('appointments.moved', { count: moves.length }),
              held && isBeforeKith(course, held.on) && t('appointments.beforeKith'),
              held && unsignedNotes(course).includes(held.n) && t('appointments.unsigned'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <TogetherRead session={appointment} />
        </div>
        {state === 'booked' && items.length > 0 && doing === 'nothing' && (
          <Menu kind="quiet" label={t('appointments.change')} items={items} />
        )}
      </div>
      {doing === 'move' && <MoveSession course={course.id} appointment={appointment} onDone={done} />}
      {doing === 'cancel' && <CancelSession course={course.id} appointment={appointment} onDone={done} />}
      {doing === 'miss' && <MissSession appointment={appointment} onDone={done} />}
    </li>
  );
}
