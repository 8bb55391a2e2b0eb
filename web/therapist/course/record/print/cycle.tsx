import { useTranslation } from 'react-i18next';
import { breaksPictured, pictured } from '#web/both/cycle/drawn.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Cycle, cycleOrder } from '#web/pictures/cycle/cycle.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** Each cycle as it stands, place by place in its order, and where it could be broken. */
export function PrintedCycle() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { day } = useDaysInWords();
  const name = (id: string) => nameOf(course, id);
  const drawn = course.cycle.cycles.flatMap(({ id, versions, checks, tried }) => {
    const now = versions.at(-1);
    return now ? [{ id, checks, tried, ...now }] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <Part title={t('record.printed.cycle')}>
      {drawn.map((now) => {
        const { id, title, nodes, breakPoints, checks, tried } = now;
        const plan = ({ plan: how, kind }: (typeof breakPoints)[number]) =>
          how || t(`formulation.cycle.kinds.${kind}`);
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
                [t('formulation.cycle.breaks'), breakPoints.map((point) => plan(point))],
                [
                  t('record.printed.guessChecked'),
                  checks.map(({ on, text, result, words }) =>
                    [
                      t('formulation.cycle.checked', {
                        on: day(on),
                        result: t(`formulation.cycle.results.${result}`),
                      }),
                      text,
                      words,
                    ]
                      .filter(Boolean)
                      .join(' '),
                  ),
                ],
                [
                  t('record.printed.breakTried'),
                  tried.map(({ on, breakPoint, words }) => {
                    const point = breakPoints.find((one) => one.id === breakPoint);
                    return [`${day(on)}.`, point && `${plan(point)}:`, words].filter(Boolean).join(' ');
                  }),
                ],
              ]}
            />
          </PrintedOne>
        );
      })}
    </Part>
  );
}
