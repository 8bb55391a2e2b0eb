import { useTranslation } from 'react-i18next';
import type { RelapsePlanText } from '#core/course/relapse-plan-shape.ts';
import css from './place.module.css';

/** The plan for staying well as I keep it; what is empty is left out. */
export function RelapsePlanRead({ plan }: { plan: RelapsePlanText }) {
  const { t } = useTranslation();
  const many = (...lines: string[]) => lines.filter((line) => line !== '');
  const parts: [string, string[]][] = [
    ['myStory', many(plan.myStory)],
    ['early', plan.signs.early.map(({ sign }) => sign)],
    ['redSigns', plan.signs.red],
    ['triggers', plan.triggers.map(({ what, plan: then }) => (then ? `${what}: ${then}` : what))],
    ['people', plan.people.map(({ who, forWhat }) => (forWhat ? `${who}: ${forWhat}` : who))],
    ['skills', plan.skills.map(({ skill, example }) => (example ? `${skill}: ${example}` : skill))],
    ['green', plan.actions.green],
    ['amber', plan.actions.amber],
    ['red', plan.actions.red],
    ['keepWell', plan.keepWell.map(({ what, howOften }) => (howOften ? `${what}, ${howOften}` : what))],
    ['medication', many(plan.medication.plan, plan.medication.prescriber)],
    ['setbacks', many(plan.setbacks)],
    ['wayBack', many(plan.wayBack)],
    ['crisis', many(plan.crisis)],
  ];
  return (
    <ul className={css.lines}>
      {parts
        .filter(([, lines]) => lines.length > 0)
        .map(([key, lines]) => (
          <li key={key} className={css.item}>
            <h3>{t(`clientPlan.relapsePart.${key}`)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
