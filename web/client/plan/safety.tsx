import { useTranslation } from 'react-i18next';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { PickFromDirectory } from '#web/both/directory/pick.tsx';
import { editedLines } from '#web/both/plans/edited-lines.ts';
import { safetyPlanParts } from '#web/both/plans/parts.ts';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import {
  asksFor,
  blankLine,
  blankPlan,
  linesOf,
  type PlanStep,
  type PlanStepLine,
  planSteps,
  withLines,
  withoutBlankLines,
} from '#web/both/plans/safety-plan-text.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import type { Step } from '#web/client/page/step.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PlanEdit } from './edit.tsx';
import { PeopleToRing } from './people-to-ring.tsx';

const wordsOf = ({ words }: PlanStepLine) => words;

/** A first line stands open, so that one can write at once. */
const orOne = (lines: string[]) => (lines.length > 0 ? lines : ['']);

/** The plan with a line for somebody whose number is to be kept, where it has none for them yet. */
function naming(plan: SafetyPlanText, who: string | null): SafetyPlanText {
  const help = linesOf(plan, 'help');
  if (!who || help.some(({ words }) => words === who)) return plan;
  return withLines(plan, 'help', [...help, { ...blankLine, words: who }]);
}

/** Writing my safety plan, step by step, in my words (IPT protocol reference, 9.4). */
export function SafetyPlanEdit() {
  const { t } = useTranslation();
  const { course, directory } = useMyCourse();
  const now = course.safetyPlan.plan;
  const start = { ...(now?.text ?? blankPlan), version: now?.version ?? 0 };
  const form = useActForm(course.id, 'writeSafetyPlan', start, 'mine');
  const wanted = new URLSearchParams(location.search).get('who');
  const plan = naming({ ...blankPlan, ...(form.form as SafetyPlanText) }, wanted);
  const step = (key: string, fields: Step['fields']): Step => ({
    key,
    title: t(`client.plan.step.${key}`),
    help: t(`client.plan.stepHelp.${key}`),
    fields,
  });
  const fieldsOf = (key: PlanStep) => {
    const lines = linesOf(plan, key);
    const put = (changed: readonly PlanStepLine[]) =>
      form.change({ [key]: withLines(plan, key, changed)[key] });
    if (key === 'professionals')
      return (
        <Stack>
          <PickFromDirectory
            entries={directory?.entries ?? []}
            onPick={({ name, reach }) => put([...lines, { ...blankLine, words: name, contact: reach }])}
          />
          <PeopleToRing lines={lines} onChange={put} />
        </Stack>
      );
    if (asksFor[key].includes('contact')) return <PeopleToRing lines={lines} onChange={put} />;
    return (
      <ListEditor
        addLabel={t('client.plan.addLine')}
        least={1}
        label={t(`client.plan.step.${key}`)}
        lines={orOne(lines.map(wordsOf))}
        onChange={(typed) =>
          put(editedLines(lines, typed, wordsOf, (words, before = blankLine) => ({ ...before, words })))
        }
      />
    );
  };
  const steps = [
    ...planSteps.map((key) => step(key, fieldsOf(key))),
    step(
      'reasonsForLiving',
      <TextArea
        label={t('client.plan.step.reasonsForLiving')}
        optional
        value={plan.reasonsForLiving}
        onChange={(reasonsForLiving) => form.change({ reasonsForLiving })}
      />,
    ),
  ];
  return (
    <PlanEdit
      title={t('client.plan.safety')}
      lead={t('client.plan.safetyLead')}
      steps={steps}
      parts={safetyPlanParts(plan)}
      at={wanted ? 'help' : undefined}
      form={form}
      readNewer={(text) => <SafetyPlanSteps plan={text as SafetyPlanText} />}
      patch={() => withoutBlankLines(plan)}
    />
  );
}
