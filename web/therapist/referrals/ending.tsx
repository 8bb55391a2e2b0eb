import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { closedAs } from '#core/referral/ending/state.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralForm } from '#web/app/forms/referral-form.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface ClosedTyped {
  how: (typeof closedAs)[number];
  words: string;
}

/** Closes a referral from which no course begins, with the reason. */
export function CloseReferral({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { form, change, submit, ...rest } = useReferralForm<ClosedTyped>({
    referral: view.id,
    name: 'closeReferral',
    start: { how: 'withdrew', words: '' },
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <Select
          label={t('referrals.close.how')}
          options={choices('referrals.closedAs', closedAs)}
          value={form.how}
          onChange={(chosen) => change({ how: oneOf(closedAs, chosen) ?? 'withdrew' })}
        />
        <TextArea
          label={t('referrals.close.words')}
          optional
          rows={2}
          value={form.words}
          onChange={(words) => change({ words })}
          error={rest.wrong('words')}
        />
        <FormFoot form={rest} go={t('referrals.close.go')} kind="plain" />
      </Stack>
    </form>
  );
}

/** Takes one up again that was closed. */
export function TakeUpReferral({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const { form, change, submit, ...rest } = useReferralForm({
    referral: view.id,
    name: 'takeUpReferral',
    start: { why: '' },
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <TextArea
          label={t('referrals.why')}
          rows={2}
          value={form.why}
          onChange={(why) => change({ why })}
          error={rest.wrong('why')}
        />
        <FormFoot form={rest} go={t('referrals.close.again')} kind="plain" />
      </Stack>
    </form>
  );
}
