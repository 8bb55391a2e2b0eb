import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';

/** Whom I stay in touch with when therapy is over, and how often, as we planned it (DF-8). */
export function NetworkKept() {
  const { t } = useTranslation();
  const plan = useMyCourse().course.deficits.texts.networkPlan?.text;
  if (!plan) return null;
  const { inThreeMonths, places, ifItGetsQuiet } = plan;
  const parts = [
    {
      key: 'network',
      lines: inThreeMonths.map(({ who, howOften, how }) => [who, howOften, how].filter(Boolean).join(' · ')),
    },
    { key: 'networkPlaces', lines: places },
    { key: 'networkQuiet', lines: ifItGetsQuiet ? [ifItGetsQuiet] : [] },
  ];
  return (
    <ul className={classes(shapes.plainList, css.lines)}>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <li key={key} className={shapes.ruledItem}>
            <h3>{t(`client.plan.relapsePart.${key}`)}</h3>
            <ul>
              {lines.map((words) => (
                <li key={words} dir="auto">
                  {words}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
