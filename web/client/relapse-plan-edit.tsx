import { useTranslation } from 'react-i18next';
import { useActForm } from '../act-form.ts';
import { useMyCourse } from './my-course.tsx';
import { PlanEdit } from './plan-edit.tsx';
import { relapsePlanParts } from './plan-lines.ts';
import { blankRelapsePlan, type RelapsePlanText, relapsePlanWithoutBlanks } from './relapse-plan-blank.ts';
import { useRelapsePlanSteps } from './relapse-plan-parts.tsx';
import { RelapsePlanRead } from './relapse-plan-read.tsx';

/** Writing my plan for staying well, one part after another (E-07). */
export function RelapsePlanEdit() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const now = course.relapsePlan.plan;
  const start = { ...(now?.text ?? blankRelapsePlan), version: now?.version ?? 0 };
  const form = useActForm(course.id, 'writeRelapsePlan', start, 'mine');
  const plan: RelapsePlanText = { ...blankRelapsePlan, ...(form.form as RelapsePlanText) };
  return (
    <PlanEdit
      title={t('clientPlan.relapse')}
      lead={t('clientPlan.relapseLead')}
      steps={useRelapsePlanSteps(plan, form.change)}
      parts={relapsePlanParts(plan)}
      form={form}
      readNewer={(text) => <RelapsePlanRead plan={text as RelapsePlanText} />}
      patch={() => relapsePlanWithoutBlanks(plan)}
    />
  );
}
