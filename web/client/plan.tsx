import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/button.tsx';
import { Part } from '../ui/layout.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { ClientPage } from './client-page.tsx';
import { Door, Doors } from './doors.tsx';
import { useMyCourse, useMyEarlier } from './my-course.tsx';
import css from './place.module.css';
import { RelapsePlanRead } from './relapse-plan-read.tsx';
import { SafetyPlanSteps } from './safety-plan-steps.tsx';

/** What I keep: the plan for hard hours, the plan for staying well, and letters. */
export function Plan() {
  const { t } = useTranslation();
  const { course, may, therapist } = useMyCourse();
  const earlier = useMyEarlier();
  const safety = course.safetyPlan.plan;
  const relapse = course.relapsePlan.plan;
  const sent = course.letters.letters.filter((letter) => letter.sent.length > 0).length;
  return (
    <ClientPage
      title={t('clientPlan.title')}
      lead={t('clientPlan.lead')}
      reads={t('clientPlan.reads', { who: therapist || t('client.yourTherapist') })}
      actions={(safety || relapse) && <PrintButton />}
    >
      <Part title={t('clientPlan.safety')}>
        {safety ? <SafetyPlanSteps plan={safety.text} /> : <p>{t('clientPlan.safetyNone')}</p>}
        {safety && <p className={css.soft}>{t('clientPlan.onPhone')}</p>}
        {may('writeSafetyPlan') && (
          <div data-print="never">
            <Link to="/my/plan/safety" className={buttonClass({})}>
              {t(safety ? 'clientPlan.safetyChange' : 'clientPlan.safetyWrite')}
            </Link>
          </div>
        )}
      </Part>
      <Part title={t('clientPlan.relapse')}>
        {relapse ? <RelapsePlanRead plan={relapse.text} /> : <p>{t('clientPlan.relapseNone')}</p>}
        {may('writeRelapsePlan') && (
          <div data-print="never">
            <Link to="/my/plan/staying-well" className={buttonClass({})}>
              {t(relapse ? 'clientPlan.relapseChange' : 'clientPlan.relapseWrite')}
            </Link>
          </div>
        )}
      </Part>
      <Part title={t('clientPlan.letters')}>
        <Doors>
          <Door
            to="/my/letters"
            name={t('clientPlan.lettersGo')}
            words={t('clientPlan.lettersCount', { count: sent })}
          />
          {earlier.length > 0 && (
            <Door to="/my/before" name={t('client.more.before')} words={t('client.more.beforeWords')} />
          )}
          {course.ending.goodbye && (
            <Door
              to="/my/finishing"
              name={t('clientPlan.finishing')}
              words={t('clientPlan.finishingWords')}
            />
          )}
        </Doors>
      </Part>
    </ClientPage>
  );
}
