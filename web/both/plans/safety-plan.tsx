import { useTranslation } from 'react-i18next';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { safetyPlanParts } from './parts.ts';
import css from './plans.module.css';
import { TelephoneLink } from './telephone-link.tsx';

/** The steps of a safety plan in their order, in the client's words; steps with nothing in them are left out. */
export function SafetyPlanSteps({ plan }: { plan: SafetyPlanText }) {
  const { t } = useTranslation();
  return (
    <ol className={css.lines}>
      {safetyPlanParts(plan)
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <li key={key} className={css.item}>
            <h3>{t(`client.plan.step.${key}`)}</h3>
            <ul>
              {lines.map(({ words, contact }) => (
                <li key={words}>
                  <bdi>{words}</bdi>
                  {contact && (
                    <>
                      {': '}
                      <TelephoneLink words={contact} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}
