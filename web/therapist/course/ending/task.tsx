import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './ending.module.css';
import { useGuide } from './use-guide.ts';

export const taskTone = {
  done: 'good',
  due: 'warn',
  not_yet: 'plain',
  not_needed: 'plain',
  left_out: 'plain',
  left: 'plain',
} as const;

const asked: readonly string[] = ['due', 'not_yet'];

/** One task of the ending: what it is called, whether it is done, what was written, and how to do it here. */
export function Task({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const task = useGuide()?.ending.tasks.find((one) => one.id === id);
  if (hasEndedByDeath(course) && task?.state !== 'done') return null;
  return (
    <section className={css.task} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div className={css.taskHead}>
        <h3 id={`${id}-title`}>{task?.title ?? t(`ending.task.${id}`)}</h3>
        {task && <Badge tone={taskTone[task.state]}>{t(`ending.taskState.${task.state}`)}</Badge>}
      </div>
      {task && asked.includes(task.state) && <p className={shapes.remark}>{task.asks}</p>}
      {children}
    </section>
  );
}
