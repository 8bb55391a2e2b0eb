import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import { OneAtATime } from './one-at-a-time.tsx';
import { blankRelapsePlan, type RelapsePlanText, relapsePlanWithoutBlanks } from './relapse-plan-blank.ts';
import { useRelapsePlanSteps } from './relapse-plan-parts.tsx';

/** Writing my plan for staying well, one part after another (E-07). */
export function RelapsePlanEdit() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, therapist } = useMyCourse();
  const now = course.relapsePlan.plan;
  const start = { ...(now?.text ?? blankRelapsePlan), version: now?.version ?? 0 };
  const form = useActForm(course.id, 'writeRelapsePlan', start, 'mine');
  const plan: RelapsePlanText = { ...blankRelapsePlan, ...(form.form as RelapsePlanText) };
  const steps = useRelapsePlanSteps(plan, form.change);
  const save = async () => {
    const became = await form.submit({ patch: relapsePlanWithoutBlanks(plan) });
    if (became) await navigate({ to: '/my/plan' });
  };
  return (
    <ClientPage
      title={t('clientPlan.relapse')}
      lead={t('clientPlan.relapseLead')}
      reads={t('clientPlan.reads', { who: therapist || t('client.yourTherapist') })}
    >
      <Stack>
        <OneAtATime
          steps={steps}
          save={
            <Button kind="primary" onPress={() => void save()} isPending={form.isSending}>
              {t('clientPlan.save')}
            </Button>
          }
        />
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Button size="small" onPress={() => form.change({ version: form.newer?.version })}>
              {t('client.writeMineAnyway')}
            </Button>
          )}
        </Refused>
        <SaveState state={form.saving} />
      </Stack>
    </ClientPage>
  );
}
