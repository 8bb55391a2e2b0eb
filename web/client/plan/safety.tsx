import { useTranslation } from 'react-i18next';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { safetyPlanParts } from '#web/both/plans/parts.ts';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import type { Step } from '#web/client/page/step.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { PlanEdit } from './edit.tsx';
import { editedLines, filled } from './edited-lines.ts';
import { PeopleToRing } from './people-to-ring.tsx';

const blank: SafetyPlanText = {
  warningSigns: [],
  alone: [],
  peopleAndPlaces: [],
  help: [],
  professionals: [],
  saferSurroundings: [],
  reasonsForLiving: '',
  sharedWith: [],
};

/** A first line stands open, so that one can write at once. */
const orOne = (lines: string[]) => (lines.length > 0 ? lines : ['']);

const withoutBlanks = (plan: SafetyPlanText): SafetyPlanText => ({
  ...plan,
  warningSigns: filled(plan.warningSigns, ({ sign }) => sign),
  alone: filled(plan.alone, ({ what }) => what),
  peopleAndPlaces: filled(plan.peopleAndPlaces, ({ who }) => who),
  help: filled(plan.help, ({ who }) => who),
  professionals: filled(plan.professionals, ({ who }) => who),
  saferSurroundings: filled(plan.saferSurroundings, ({ what }) => what),
});

/** The plan with a line for somebody whose number is to be kept, where it has none for them yet. */
function naming(plan: SafetyPlanText, who: string | null): SafetyPlanText {
  if (!who || plan.help.some((line) => line.who === who)) return plan;
  const line = { who, contact: '', agreed: 'unsaid', likely: null, barrier: '', fix: '' } as const;
  return { ...plan, help: [...plan.help, line] };
}

/** Writing my safety plan, step by step, in my words (IPT protocol reference, 9.4). */
export function SafetyPlanEdit() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const now = course.safetyPlan.plan;
  const start = { ...(now?.text ?? blank), version: now?.version ?? 0 };
  const form = useActForm(course.id, 'writeSafetyPlan', start, 'mine');
  const wanted = new URLSearchParams(location.search).get('who');
  const plan = naming({ ...blank, ...(form.form as SafetyPlanText) }, wanted);
  const step = (key: string, fields: Step['fields']): Step => ({
    key,
    title: t(`client.plan.step.${key}`),
    help: t(`client.plan.stepHelp.${key}`),
    fields,
  });
  const add = { addLabel: t('client.plan.addLine'), least: 1 };
  const steps = [
    step(
      'warningSigns',
      <ListEditor
        {...add}
        label={t('client.plan.step.warningSigns')}
        lines={orOne(plan.warningSigns.map(({ sign }) => sign))}
        onChange={(words) =>
          form.change({
            warningSigns: editedLines(
              plan.warningSigns,
              words,
              ({ sign }) => sign,
              (sign, before) => ({
                kind: before?.kind ?? 'unsaid',
                sign,
              }),
            ),
          })
        }
      />,
    ),
    step(
      'alone',
      <ListEditor
        {...add}
        label={t('client.plan.step.alone')}
        lines={orOne(plan.alone.map(({ what }) => what))}
        onChange={(words) =>
          form.change({
            alone: editedLines(
              plan.alone,
              words,
              ({ what }) => what,
              (what, before) => ({
                ...(before ?? { likely: null, barrier: '', fix: '' }),
                what,
              }),
            ),
          })
        }
      />,
    ),
    step(
      'peopleAndPlaces',
      <PeopleToRing
        lines={plan.peopleAndPlaces}
        onChange={(peopleAndPlaces) => form.change({ peopleAndPlaces })}
      />,
    ),
    step('help', <PeopleToRing lines={plan.help} onChange={(help) => form.change({ help })} />),
    step(
      'professionals',
      <PeopleToRing
        lines={plan.professionals}
        onChange={(professionals) => form.change({ professionals })}
      />,
    ),
    step(
      'saferSurroundings',
      <ListEditor
        {...add}
        label={t('client.plan.step.saferSurroundings')}
        lines={orOne(plan.saferSurroundings.map(({ what }) => what))}
        onChange={(words) =>
          form.change({
            saferSurroundings: editedLines(
              plan.saferSurroundings,
              words,
              ({ what }) => what,
              (what, before) => ({
                ...(before ?? { action: '', whoHelps: '', state: 'unsaid' as const }),
                what,
              }),
            ),
          })
        }
      />,
    ),
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
      patch={() => withoutBlanks(plan)}
    />
  );
}
