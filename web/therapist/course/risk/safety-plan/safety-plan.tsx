import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { emptySteps } from '#core/course/safety-plan/empty-steps.ts';
import { useAct } from '#web/app/course.ts';
import { EmergencyContactRead } from '#web/both/plans/emergency-contact.tsx';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import { useOpenForm } from '#web/therapist/course/forms/open-form.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { SafetyPlanWrite } from './write.tsx';

/** The safety plan: read and printed as it is, written together when asked for. */
export function SafetyPlan() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, acts } = useCourseView();
  const { form, open, shut } = useOpenForm('writeSafetyPlan');
  const look = useAct(course.id, 'lookAtSafetyPlan');
  const { contact, plan, looks } = course.safetyPlan;
  const lacking = emptySteps(course);
  const last = looks.at(-1);
  return (
    <Part title={t('risk.plan.title')}>
      {contact && <h4>{t('risk.plan.emergency')}</h4>}
      <EmergencyContactRead course={course} />
      {!plan && !form && !hasEndedByDeath(course) && <p>{t('risk.plan.none')}</p>}
      {plan && !form && (
        <>
          <SafetyPlanSteps plan={plan.text} />
          <p className={shapes.fine}>
            {t('risk.plan.written', { on: day(plan.on) })}{' '}
            {last && t('risk.plan.looked', { on: day(last.on) })}{' '}
            {lacking.length > 0 && t('risk.plan.lacking', { steps: lacking.join(', ') })}
          </p>
        </>
      )}
      {form && <SafetyPlanWrite onDone={() => shut()} />}
      {!form && (
        <div data-print="never">
          <Row>
            {acts.includes('writeSafetyPlan') && (
              <Button kind={plan ? 'plain' : 'primary'} onPress={open}>
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
