import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { useGuide } from './use-guide.ts';

/** The tasks of each part of the ending, E-01 to E-12. */
const tasksOf = {
  words: ['E-01', 'E-03', 'E-08'],
  back: ['E-02'],
  on: ['E-04', 'E-05', 'E-06'],
  plan: ['E-07'],
  after: ['E-11', 'E-09'],
  goodbye: ['E-10', 'E-12'],
} as const;

/** One part of the ending, open while the next task of the ending is in it; else a line says how its tasks stand. Of somebody who has died only what was done. */
export function EndingPart({ part, children }: { part: keyof typeof tasksOf; children: ReactNode }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const ending = useGuide()?.ending;
  const all = (ending?.tasks ?? []).filter(({ id }) => tasksOf[part].some((one) => one === id));
  const hasDied = hasEndedByDeath(course);
  const tasks = hasDied ? all.filter(({ state }) => state === 'done') : all;
  if (hasDied && tasks.length === 0) return null;
  return (
    <FoldedPart
      id={`part-${part}`}
      title={t(`ending.part.${part}`)}
      says={tasks.map(({ title, state }) => `${title}: ${t(`ending.taskState.${state}`)}`).join(' · ')}
      isDue={!hasDied && acts.length > 0 && tasks.some(({ id }) => id === ending?.next?.id)}
    >
      {children}
    </FoldedPart>
  );
}
