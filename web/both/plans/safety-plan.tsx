import { useTranslation } from 'react-i18next';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { safetyPlanParts } from './parts.ts';
import { TelephoneLink } from './telephone-link.tsx';

/** The steps of a safety plan in their order, in the client's words; steps with nothing in them are left out. */
export function SafetyPlanSteps({ plan }: { plan: SafetyPlanText }) {
  const { t } = useTranslation();
  return (
    <ol className={shapes.plainList}>
      {safetyPlanParts(plan)
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <li key={key} className={shapes.ruledItem}>
            <h3>{t(`client.plan.step.${key}`)}</h3>
            <ul>
              {lines.map(({ words, contact, barrier, fix }) => (
                <li key={words}>
                  <bdi>{words}</bdi>
                  {contact && (
                    <>
                      {': '}
                      <TelephoneLink words={contact} />
                    </>
                  )}
                  {barrier && <p dir="auto">{t('client.plan.inTheWay', { what: barrier })}</p>}
                  {fix && <p dir="auto">{t('client.plan.thenI', { what: fix })}</p>}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}
