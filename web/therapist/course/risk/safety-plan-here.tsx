import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptySteps } from '#core/course/safety-plan/safety-plan.ts';
import { SafetyPlanSteps } from '../../../client/safety-plan-steps.tsx';
import { useAct } from '../../../course-here.ts';
import { Button } from '../../../ui/button.tsx';
import { Part, Row } from '../../../ui/layout.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { useSaid } from '../../../use-said.ts';
import { useCourseHere } from '../course-frame.tsx';
import css from './risk.module.css';
import { SafetyPlanWrite } from './safety-plan-write.tsx';

/** The safety plan: read and printed as it is, written together when asked for. */
export function SafetyPlanHere() {
  const { t } = useTranslation();
  const { day } = useSaid();
  const { course, acts } = useCourseHere();
  const [writing, setWriting] = useState<'no' | 'yes'>('no');
  const look = useAct(course.id, 'lookAtSafetyPlan');
  const { plan, looks } = course.safetyPlan;
  const lacking = emptySteps(course);
  const last = looks.at(-1);
  return (
    <Part title={t('risk.plan.title')}>
      {!plan && writing === 'no' && <p>{t('risk.plan.none')}</p>}
      {plan && writing === 'no' && (
        <>
          <SafetyPlanSteps plan={plan.text} />
          <p className={css.fine}>
            {t('risk.plan.written', { on: day(plan.on) })}{' '}
            {last && t('risk.plan.looked', { on: day(last.on) })}{' '}
            {lacking.length > 0 && t('risk.plan.lacking', { steps: lacking.join(', ') })}
          </p>
        </>
      )}
      {writing === 'yes' && <SafetyPlanWrite onDone={() => setWriting('no')} />}
      {writing === 'no' && (
        <div data-print="never">
          <Row>
            {acts.includes('writeSafetyPlan') && (
              <Button kind={plan ? 'plain' : 'primary'} onPress={() => setWriting('yes')}>
                {t(plan ? 'risk.plan.change' : 'risk.plan.write')}
              </Button>
            )}
            {plan && acts.includes('lookAtSafetyPlan') && (
              <Button
                isPending={look.isPending}
                onPress={() => look.mutate({ form: { session: course.sessions.held.at(-1)?.n ?? null } })}
              >
                {t('risk.plan.look')}
              </Button>
            )}
            {plan && <PrintButton />}
          </Row>
        </div>
      )}
      <Refused sentence={look.error?.problem?.title} />
    </Part>
  );
}
