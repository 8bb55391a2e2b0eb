import { useTranslation } from 'react-i18next';
import { Milestones } from '#web/therapist/course/protocol/milestones.tsx';
import { PassOver } from '#web/therapist/course/protocol/pass-over.tsx';
import { Tasks } from '#web/therapist/course/protocol/tasks.tsx';
import { Titled } from '#web/therapist/course/protocol/title-link.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { LookAgain } from './look-again.tsx';
import { MeetingsDue } from './meetings.tsx';
import { SheetsDue } from './sheets.tsx';

/** The check-points, which have a part of their own on the page. */
const talkedOverBelow: readonly string[] = ['MS-17', 'MS-18'];

/** What is due by protocol in this session, each with where it comes from. */
export function DueToday({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { rule } = useDaysInWords();
  const { guide } = session;
  if (!guide) return <p>{t('session.due.noProtocol')}</p>;
  const { phase, today, milestones } = guide;
  const held = new Set(phase.heldBackBy.map(({ id }) => id));
  const open = today.toDo.filter(
    ({ id, state }) => state === 'open' && !held.has(id) && !talkedOverBelow.includes(id),
  );
  const late = milestones.filter(
    ({ id, state }) =>
      (state === 'overdue' || state === 'blocked') &&
      !held.has(id) &&
      !today.toDo.some((one) => one.id === id) &&
      !today.waits.includes(id) &&
      !talkedOverBelow.includes(id),
  );
  const done = today.toDo.filter(({ state }) => state === 'done');
  return (
    <>
      <LookAgain session={session} />
      {phase.heldBackBy.length > 0 && (
        <>
          <p>{t(`session.due.state.${phase.state}`)}</p>
          <ul className={shapes.lines}>
            {phase.heldBackBy.map(({ id, title, because }) => (
              <li key={id}>
                <p>
                  <strong>
                    <Titled id={id} title={title} />
                  </strong>{' '}
                  <span className={shapes.fine}>{id}</span>
                </p>
                <p className={shapes.fine}>{rule(because)}</p>
                <PassOver milestone={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={shapes.lines}>
        {open.map(({ id, title, asks, weight }) => (
          <li key={id}>
            <p>
              <strong>
                <Titled id={id} title={title} />
              </strong>{' '}
              <span className={shapes.fine}>{t(`session.due.${weight}`, { id })}</span>
            </p>
            <p className={shapes.fine}>{asks}</p>
          </li>
        ))}
      </ul>
      {late.length > 0 && (
        <>
          <p>{t('session.due.late')}</p>
          <Milestones milestones={late} passing="elsewhere" />
        </>
      )}
      {open.length + phase.heldBackBy.length + late.length + guide.lookAgain.length === 0 && (
        <p>{t('session.due.none')}</p>
      )}
      {done.length > 0 && (
        <p className={shapes.fine}>
          {t('session.due.done', { titles: done.map(({ title }) => title).join(', ') })}
        </p>
      )}
      <SheetsDue sheets={today.sheets} />
      <MeetingsDue meetings={today.meetings} />
      <p className={shapes.fine}>{today.source.from}</p>
      <div>
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
    </>
  );
}
