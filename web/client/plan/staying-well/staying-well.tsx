import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { RelapsePlanText } from '#core/course/relapse-plan/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { relapsePlanParts } from '#web/both/plans/parts.ts';
import { blankRelapsePlan, relapsePlanWithoutBlanks } from '#web/both/plans/relapse-plan-text.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingAsked } from '#web/client/page/nothing-asked.tsx';
import { PlanEdit } from '#web/client/plan/edit.tsx';
import { RelapsePlanRead, useSaidOfLine } from './read.tsx';
import { useRelapsePlanSteps } from './steps.tsx';

/** Writing my plan for staying well, one part after another (E-07). */
export function RelapsePlanEdit() {
  const { t } = useTranslation();
  const say = useSaidOfLine();
  const { course } = useMyCourse();
  const now = course.relapsePlan.plan;
  const start = { ...(now?.text ?? blankRelapsePlan), version: now?.version ?? 0 };
  const form = useActForm(course.id, 'writeRelapsePlan', start, 'mine');
  const plan: RelapsePlanText = { ...blankRelapsePlan, ...(form.form as RelapsePlanText) };
  const steps = useRelapsePlanSteps(plan, form.change);
  if (hasEndedByDeath(course)) return <NothingAsked title={t('client.plan.relapse')} />;
  return (
    <PlanEdit
      title={t('client.plan.relapse')}
      lead={t('client.plan.relapseLead')}
      steps={steps}
      parts={relapsePlanParts(plan, say)}
      form={form}
      readNewer={(text) => <RelapsePlanRead plan={text as RelapsePlanText} />}
      patch={() => relapsePlanWithoutBlanks(plan)}
    />
  );
}
