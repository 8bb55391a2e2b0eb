import { useTranslation } from 'react-i18next';
import type { RelapsePlanText } from '#core/course/relapse-plan/state.ts';
import { relapsePlanParts, type SaysOfLine } from '#web/both/plans/parts.ts';
import css from '#web/client/page/page.module.css';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';

/** Says who might notice a sign, how to ask somebody, and whether they have said yes. */
export function useSaidOfLine(): SaysOfLine {
  const { t } = useTranslation();
  return (what, words) => t(`client.plan.line.${what}`, { words });
}

/** The plan for staying well as I keep it; what is empty is left out. */
export function RelapsePlanRead({ plan }: { plan: RelapsePlanText }) {
  const { t, i18n } = useTranslation();
  const say = useSaidOfLine();
  return (
    <ul className={classes(shapes.plainList, css.lines)}>
      {relapsePlanParts(plan, say)
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
      {plan.reviewDate && (
        <li className={shapes.ruledItem}>
          <h3>{t('client.plan.relapsePart.reviewDate')}</h3>
          <p>{dateInWords(plan.reviewDate, i18n.language)}</p>
        </li>
      )}
    </ul>
  );
}
