import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOf } from '#core/course/notes/notes.ts';
import type { Appointment } from '#core/course/sessions/sessions.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { saidMoment } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { namesOf } from '../session/names.ts';
import { CancelSession } from './cancel-session.tsx';
import css from './diary.module.css';
import { MissSession } from './miss-session.tsx';
import { MoveSession } from './move-session.tsx';

type Doing = 'nothing' | 'move' | 'cancel' | 'miss';

/** One appointment: when, what became of it, and for one still to come what can be done with it. */
export function AppointmentRow({ appointment }: { appointment: Appointment }) {
  const { t, i18n } = useTranslation();
  const { course, acts, today } = useCourseHere();
  const [doing, setDoing] = useState<Doing>('nothing');
  const { at, state, kind, why, moves, minutes, format } = appointment;
  const held = course.sessions.held.find((one) => one.appointment === appointment.id);
  const isPast = at.slice(0, 10) <= today;
  const items = [
    ...(acts.includes('moveSession')
      ? [{ id: 'move', label: t('diary.move.open'), onAction: () => setDoing('move') }]
      : []),
    ...(acts.includes('missSession') && isPast && kind !== 'follow_up'
      ? [{ id: 'miss', label: t('diary.miss.open'), onAction: () => setDoing('miss') }]
      : []),
    ...(acts.includes('cancelSession')
      ? [{ id: 'cancel', label: t('diary.cancel.open'), onAction: () => setDoing('cancel') }]
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
                {t('diary.session', { n: held.n })}
              </Link>
            ) : (
              <Badge tone={state === 'missed' ? 'warn' : 'plain'}>{t(`diary.state.${state}`)}</Badge>
            )}{' '}
            {saidMoment(at, i18n.language)}
          </p>
          <p className={css.fine}>
            {[
              t(`diary.format.${format}`),
              t('diary.minutesLong', { count: minutes }),
              kind !== 'session' && t(`diary.kind.${kind}`),
              appointment.with.length > 0 && namesOf(course, appointment.with).join(', '),
              why,
              moves.length > 0 && t('diary.moved', { count: moves.length }),
              held && !noteOf(course, held.n)?.signed && t('diary.unsigned'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {state === 'booked' && items.length > 0 && doing === 'nothing' && (
          <Menu kind="quiet" label={t('diary.change')} items={items} />
        )}
      </div>
      {doing === 'move' && <MoveSession appointment={appointment} onDone={done} />}
      {doing === 'cancel' && <CancelSession appointment={appointment} onDone={done} />}
      {doing === 'miss' && <MissSession appointment={appointment} onDone={done} />}
    </li>
  );
}
