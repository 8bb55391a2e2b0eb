import { useTranslation } from 'react-i18next';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './ending.module.css';
import { taskTone } from './task.tsx';
import { useGuide } from './use-guide.ts';

/** What belongs to an ending, E-01 to E-12, and how each stands; the first that is due is named as the next thing. */
export function TaskList() {
  const { t } = useTranslation();
  const { tasks = [], next } = useGuide()?.ending ?? {};
  if (tasks.length === 0) return null;
  return (
    <Part title={t('ending.tasks')}>
      {next && (
        <p className={shapes.asWritten}>
          {t('ending.next')} <a href={`#${next.id}`}>{next.title}</a>
        </p>
      )}
      <ol className={css.tasks}>
        {tasks.map(({ id, title, state }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <Badge tone={taskTone[state]}>{t(`ending.taskState.${state}`)}</Badge>
          </li>
        ))}
      </ol>
    </Part>
  );
}
