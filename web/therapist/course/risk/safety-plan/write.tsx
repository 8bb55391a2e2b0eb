import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filled } from '#web/app/forms/filled.ts';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import {
  blankPlan,
  linesOf,
  planSteps,
  withLines,
  withoutBlankLines,
} from '#web/both/plans/safety-plan-text.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { PlanStepFields } from './step-fields.tsx';

/** The plan written together, one step open at a time to begin with (9.4); blank lines are left out when it is kept. */
export function SafetyPlanWrite({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const recorded = course.safetyPlan.plan;
  const start = { ...blankPlan, ...recorded?.text, version: recorded?.version ?? 0 };
  const { form, change, submit, ...rest } = useActForm(course.id, 'writeSafetyPlan', start);
  const plan: SafetyPlanText = { ...blankPlan, ...(form as SafetyPlanText) };
  const [first] = useState(() => planSteps.find((step) => linesOf(plan, step).length === 0) ?? planSteps[0]);
  const send = (version = form.version) => submit({ patch: { ...withoutBlankLines(plan), version } });
  return (
    <QuickForm
      {...rest}
      submit={() => send()}
      onNewer={{
        read: (text) => <SafetyPlanSteps plan={text as SafetyPlanText} />,
        overwrite: async ({ version }) => (await send(version)) && onDone(),
      }}
      onDone={onDone}
      go={t('risk.plan.keep')}
      more={
        <Button kind="quiet" onPress={onDone}>
          {t('risk.plan.later')}
        </Button>
      }
    >
      <div>
        {planSteps.map((step, at) => {
          const title = t('risk.plan.stepOf', { place: at + 1, step: t(`risk.plan.step.${step}`) });
          const lines = linesOf(plan, step);
          const written = filled(lines, ({ words }) => words).length;
          return (
            <Disclosure
              key={step}
              title={t('risk.plan.stepHolds', { title, count: written })}
              open={step === first ? 'at first' : 'on demand'}
            >
              <PlanStepFields
                step={step}
                title={title}
                lines={lines}
                onChange={(changed) => change(withLines(plan, step, changed))}
              />
            </Disclosure>
          );
        })}
      </div>
      <TextArea
        label={t('risk.plan.step.reasonsForLiving')}
        optional
        rows={2}
        value={plan.reasonsForLiving}
        onChange={(reasonsForLiving) => change({ reasonsForLiving })}
      />
    </QuickForm>
  );
}
