import { useTranslation } from 'react-i18next';
import type { RelapsePlanText } from '#core/course/relapse-plan/state.ts';
import { relapsePlanParts } from '#web/both/plans/parts.ts';
import css from '#web/client/page/page.module.css';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';

/** The plan for staying well as I keep it; what is empty is left out. */
export function RelapsePlanRead({ plan }: { plan: RelapsePlanText }) {
  const { t } = useTranslation();
  return (
    <ul className={classes(shapes.plainList, css.lines)}>
      {relapsePlanParts(plan)
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <li key={key} className={shapes.ruledItem}>
            <h3>{t(`client.plan.relapsePart.${key}`)}</h3>
            <ul>
              {lines.map(({ words }) => (
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
