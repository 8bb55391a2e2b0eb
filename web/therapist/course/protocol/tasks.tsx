import { useTranslation } from 'react-i18next';
import type { PhaseTask } from '#core/guide/today/phase-tasks.ts';
import type { SessionStep } from '#core/guide/today/session-steps.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { LeaveOut } from './leave-out.tsx';
import { Titled } from './title-link.tsx';

type Row = PhaseTask | SessionStep;

/** Tasks of a phase, or the steps of the hour: what each asks, how it stands, and the way to where it is done. */
export function Tasks({ tasks }: { tasks: readonly Row[] }) {
  const { t } = useTranslation();
  const { rule } = useDaysInWords();
  const marked = (task: Row) => {
    const [least, most] = ('minutes' in task && task.minutes) || [0, 0];
    const minutes =
      most === 0 ? '' : t('protocol.minutes', { minutes: least === most ? most : `${least}–${most}` });
    return [task.id, minutes, t(`protocol.task.${task.state}`)].filter(Boolean).join(' · ');
  };
  return (
    <ul className={shapes.lines}>
      {tasks.map((task) => (
        <li key={task.id}>
          <p>
            <Titled id={task.id} title={task.title} /> <span className={shapes.fine}>{marked(task)}</span>
          </p>
          <p className={shapes.fine}>{task.asks}</p>
          {'why' in task && (
            <p className={shapes.fine} dir="auto">
              {t('protocol.leftWhy', { why: task.why })}
            </p>
          )}
          {'leaving' in task && <LeaveOut task={task} />}
          {'notes' in task &&
            task.notes.map((note) => (
              <p key={note} className={shapes.fine} dir="auto">
                {rule(note)}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
