import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { WhyNotTaken } from '#web/app/forms/foot.tsx';
import type { Newer } from '#web/app/forms/newer-text.tsx';
import { inOneLine, type PlanPart } from '#web/both/plans/parts.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { OneAtATime } from '#web/client/page/one-at-a-time.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import type { Step } from '#web/client/page/step.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface PlanEditProps<Form> {
  title: string;
  lead: string;
  steps: readonly Step[];
  /** What the plan holds so far, part by part. */
  parts: readonly PlanPart[];
  /** The part to begin at, where one came for it. */
  at?: string;
  form: ActForm<Form>;
  /** Shows the plan as somebody else has rewritten it meanwhile. */
  readNewer: (text: unknown) => ReactNode;
  /** The plan as it is sent, without the lines left blank. */
  patch: () => Partial<Form>;
}

/** Writing one of my two plans, one part after another; saved from any of them. */
export function PlanEdit<Form>({
  title,
  lead,
  steps,
  parts,
  at,
  form,
  readNewer,
  patch,
}: PlanEditProps<Form>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { who } = useMyCourse();
  const save = async (over?: Newer) => {
    const sent = patch();
    if (over) Object.assign(sent, { version: over.version });
    if (await form.submit({ patch: sent })) await navigate({ to: '/my/plan' });
  };
  const said = (key: string) =>
    parts
      .filter((part) => part.key === key)
      .map(inOneLine)
      .join('');
  const isBegun = parts.some(({ lines }) => lines.length > 0);
  const [begin] = useState<'first' | 'list' | { key: string }>(at ? { key: at } : isBegun ? 'list' : 'first');
  return (
    <ClientPage
      title={title}
      lead={lead}
      reads={{ says: t('client.plan.reads', { who }), by: ['writeSafetyPlan', 'writeRelapsePlan'] }}
    >
      <Stack>
        <OneAtATime
          steps={steps.map((step) => ({ ...step, said: said(step.key) }))}
          begin={begin}
          save={(kind) => (
            <Button kind={kind} onPress={() => void save()} isPending={form.isSending}>
              {t('client.plan.save')}
            </Button>
          )}
        />
        <WhyNotTaken form={form} newer={{ read: readNewer, overwrite: (newer) => void save(newer) }} />
        <SaveState state={form.saving} />
      </Stack>
    </ClientPage>
  );
}
