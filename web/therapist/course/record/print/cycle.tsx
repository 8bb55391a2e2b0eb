import { useTranslation } from 'react-i18next';
import { breaksPictured, pictured } from '#web/both/cycle/drawn.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Cycle, cycleOrder } from '#web/pictures/cycle/cycle.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** Each cycle as it stands, place by place in its order, and where it could be broken. */
export function PrintedCycle() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const name = (id: string) => nameOf(course, id);
  const drawn = course.cycle.cycles.flatMap(({ id, versions }) => {
    const now = versions.at(-1);
    return now ? [{ id, ...now }] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <Part title={t('record.printed.cycle')}>
      {drawn.map((now) => {
        const { id, title, nodes, breakPoints } = now;
        const inOrder = [
          ...cycleOrder.flatMap((key) => nodes.find((node) => node.key === key) ?? []),
          ...nodes.filter(({ key }) => !cycleOrder.some((one) => one === key)),
        ];
        return (
          <PrintedOne key={id} title={title}>
            <Cycle
              level={4}
              nodes={pictured(nodes, name)}
              breaks={breaksPictured(now, (kind) => t(`formulation.cycle.kinds.${kind}`))}
              virtuous={now.virtuous && pictured(now.virtuous.nodes, name)}
            />
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
