import { useTranslation } from 'react-i18next';
import { cycleOrder } from '#web/pictures/cycle/cycle.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** Each cycle as it stands, place by place in its order, and where it could be broken. */
export function PrintedCycle() {
  const { t } = useTranslation();
  const drawn = useCourseView().course.cycle.cycles.flatMap(({ id, versions }) => {
    const now = versions.at(-1);
    return now ? [{ id, ...now }] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <Part title={t('record.printed.cycle')}>
      {drawn.map(({ id, title, nodes, breakPoints }) => {
        const inOrder = [
          ...cycleOrder.flatMap((key) => nodes.find((node) => node.key === key) ?? []),
          ...nodes.filter(({ key }) => !cycleOrder.some((one) => one === key)),
        ];
        return (
          <PrintedOne key={id} title={title}>
            <ol>
              {inOrder.map(({ id: node, text }) => (
                <li key={node} dir="auto">
                  {text}
                </li>
              ))}
            </ol>
            <PrintedFacts
              facts={[
                [
                  t('formulation.cycle.breaks'),
                  breakPoints.map(({ kind, plan }) => plan || t(`formulation.cycle.kinds.${kind}`)),
                ],
              ]}
            />
          </PrintedOne>
        );
      })}
    </Part>
  );
}
