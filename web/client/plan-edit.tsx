import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import { OneAtATime, type Step } from './one-at-a-time.tsx';

interface PlanEditProps<Form> {
  title: string;
  lead: string;
  steps: readonly Step[];
  form: ActForm<Form>;
  /** The plan as it is sent, without the lines left blank. */
  patch: () => Partial<Form>;
}

/** Writing one of my two plans, one part after another; saved from any of them. */
export function PlanEdit<Form>({ title, lead, steps, form, patch }: PlanEditProps<Form>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { therapist } = useMyCourse();
  const save = async () => {
    if (await form.submit({ patch: patch() })) await navigate({ to: '/my/plan' });
  };
  const against: Partial<Form> = {};
  return (
    <ClientPage
      title={title}
      lead={lead}
      reads={t('clientPlan.reads', { who: therapist || t('client.yourTherapist') })}
    >
      <Stack>
        <OneAtATime
          steps={steps}
          save={(kind) => (
            <Button kind={kind} onPress={() => void save()} isPending={form.isSending}>
              {t('clientPlan.save')}
            </Button>
          )}
        />
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Row>
              <Link to="/my/plan" className={standingLinkClass}>
                {t('clientPlan.readNow')}
              </Link>
              <Button
                size="small"
                onPress={() => form.change(Object.assign(against, { version: form.newer?.version }))}
              >
                {t('client.writeMineAnyway')}
              </Button>
            </Row>
          )}
        </Refused>
        <SaveState state={form.saving} />
      </Stack>
    </ClientPage>
  );
}
