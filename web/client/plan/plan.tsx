import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import { useMyCourse, useMyEarlier } from '#web/client/my-course.tsx';
import { Door, Doors } from '#web/client/page/doors.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { RelapsePlanRead } from '#web/client/plan/staying-well/read.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

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
      title={t('client.plan.title')}
      lead={t('client.plan.lead')}
      reads={t('client.plan.reads', { who: therapist || t('client.yourTherapist') })}
      actions={(safety || relapse) && <PrintButton />}
    >
      <Part title={t('client.plan.safety')}>
        {safety ? <SafetyPlanSteps plan={safety.text} /> : <p>{t('client.plan.safetyNone')}</p>}
        {safety && <p className={css.soft}>{t('client.plan.onPhone')}</p>}
        {may('writeSafetyPlan') && (
          <div data-print="never">
            <Link to="/my/plan/safety" className={buttonClass({})}>
              {t(safety ? 'client.plan.safetyChange' : 'client.plan.safetyWrite')}
            </Link>
          </div>
        )}
      </Part>
      <Part title={t('client.plan.relapse')}>
        {relapse ? <RelapsePlanRead plan={relapse.text} /> : <p>{t('client.plan.relapseNone')}</p>}
        {may('writeRelapsePlan') && (
          <div data-print="never">
            <Link to="/my/plan/staying-well" className={buttonClass({})}>
              {t(relapse ? 'client.plan.relapseChange' : 'client.plan.relapseWrite')}
            </Link>
          </div>
        )}
      </Part>
      <Part title={t('client.plan.letters')}>
        <Doors>
          <Door
            to="/my/letters"
            name={t('client.plan.lettersGo')}
            words={t('client.plan.lettersCount', { count: sent })}
          />
          {earlier.length > 0 && (
            <Door to="/my/before" name={t('client.more.before')} words={t('client.more.beforeWords')} />
          )}
          {course.ending.goodbye && (
            <Door
              to="/my/finishing"
              name={t('client.plan.finishing')}
              words={t('client.plan.finishingWords')}
            />
          )}
        </Doors>
      </Part>
    </ClientPage>
  );
}
