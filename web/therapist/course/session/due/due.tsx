import { useTranslation } from 'react-i18next';
import { Milestones } from '#web/therapist/course/protocol/milestones.tsx';
import { Tasks } from '#web/therapist/course/protocol/tasks.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { AgendaThing } from './agenda-item.tsx';
import { MeetingsDue } from './meetings.tsx';
import { SheetsDue } from './sheets.tsx';

/** So many things are named; the rest is folded. */
const named = 3;

/** What today is for: three things, the rest folded, and ids and sources on demand. */
export function DueToday({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { guide } = session;
  if (!guide) return <p>{t('session.due.noProtocol')}</p>;
  const { phase, today, milestones, agenda } = guide;
  const rest = agenda.slice(named);
  const done = today.toDo.filter(({ state }) => state === 'done');
  return (
    <>
      {phase.state === 'held_back' && <p className={shapes.fine}>{t('session.due.state.held_back')}</p>}
      <ol className={shapes.lines}>
        {agenda.slice(0, named).map((item) => (
          <li key={item.key}>
            <AgendaThing session={session} item={item} />
          </li>
        ))}
      </ol>
      {agenda.length === 0 && <p>{t('session.due.none')}</p>}
      <SheetsDue sheets={today.sheets} />
      <MeetingsDue meetings={today.meetings} />
      <div>
        {rest.length > 0 && (
          <Disclosure title={t('session.due.rest', { count: rest.length })}>
            <ul className={shapes.lines}>
              {rest.map((item) => (
                <li key={item.key}>
                  <AgendaThing session={session} item={item} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <Disclosure title={t('protocol.steps')}>
          <Tasks tasks={today.steps} />
        </Disclosure>
        <Disclosure
          title={
            phase.called
              ? t('protocol.phaseCalled', { phase: phase.called.name })
              : t(`protocol.phase.${phase.now}`)
          }
        >
          <Tasks tasks={today.phaseTasks} />
        </Disclosure>
        <Disclosure title={t('protocol.milestones')}>
          <Milestones milestones={milestones} />
        </Disclosure>
      </div>
      {done.length > 0 && (
        <p className={shapes.fine}>
          {t('session.due.done', { titles: done.map(({ title }) => title).join(', ') })}
        </p>
      )}
      <p className={shapes.fine}>{today.source.from}</p>
    </>
  );
}
