import { useTranslation } from 'react-i18next';
import type { ReferralSettings, ReferralSettingsShown } from '#core/api-answers/referrals/referrals.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import type { WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useReferralRules, useSaveRules } from './known.ts';

const froms = ['received', 'assessed'] as const;
const untils = ['offered', 'first_session'] as const;
const asked = ['not_counted', 'counted'] as const;

/** Who takes referrals, whether anybody may ask by a form, how waits are counted, and how long what came to nothing is kept. */
export function ReferralRules() {
  const { t } = useTranslation();
  const { data, error } = useReferralRules();
  if (!data) return <PageNotReady error={error} title={t('referrals.rules.title')} />;
  return (
    <>
      <TitleOf words={t('referrals.rules.title')} />
      <PageHead title={t('referrals.rules.title')} lead={t('referrals.rules.lead')} />
      <RulesForm shown={data} />
    </>
  );
}

type Written = WrittenWhole<ReferralSettings>;

function RulesForm({ shown: { settings, people, formIs } }: { shown: ReferralSettingsShown }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const call = useSaveRules();
  const { form, change, submit, reset, ...rest } = useSavedForm<Written>({
    place: 'referral-rules',
    start: { ...settings, before: settings },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const wait = (patch: Partial<ReferralSettings['wait']>) => change({ wait: { ...form.wait, ...patch } });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="section">
        {formIs === 'nobody' && <Notice kind="warn" title={t('referrals.rules.formIs.nobody')} />}
        {formIs === 'pages_off' && <Notice kind="warn" title={t('referrals.rules.formIs.pages_off')} />}
        <CheckboxList
          label={t('referrals.rules.takers')}
          hint={t('referrals.rules.takersHint')}
          options={people.map(({ person, name, clinician }) => ({
            value: person,
            label: name,
            ...(clinician && { hint: t('referrals.rules.clinician') }),
          }))}
          value={form.takers}
          onChange={(takers) => change({ takers })}
          error={rest.wrongIn('takers')}
        />
        <RadioList
          label={t('referrals.rules.form')}
          hint={t('referrals.rules.formHint')}
          layout="inline"
          options={choices('referrals.rules.formAs', ['on', 'off'])}
          value={form.form}
          onChange={(chosen) => change({ form: chosen === 'on' ? 'on' : 'off' })}
        />
        <Columns>
          <Stack>
            <RadioList
              label={t('referrals.rules.from')}
              options={choices('referrals.rule.from', froms)}
              value={form.wait.from}
              onChange={(chosen) => wait({ from: oneOf(froms, chosen) ?? 'received' })}
            />
            <RadioList
              label={t('referrals.rules.until')}
              options={choices('referrals.rule.until', untils)}
              value={form.wait.until}
              onChange={(chosen) => wait({ until: oneOf(untils, chosen) ?? 'first_session' })}
            />
          </Stack>
          <Stack>
            <RadioList
              label={t('referrals.rules.askedToWait')}
              options={choices('referrals.rule.askedToWait', asked)}
              value={form.wait.askedToWait}
              onChange={(chosen) => wait({ askedToWait: oneOf(asked, chosen) ?? 'not_counted' })}
            />
            <TextField
              label={t('referrals.rules.target')}
              optional
              width="short"
              value={form.target === null ? '' : String(form.target)}
              onChange={(days) => change({ target: days.trim() === '' ? null : Number(days) })}
              error={rest.wrong('target')}
            />
            <NumberField
              label={t('referrals.rules.keep')}
              minValue={1}
              maxValue={120}
              value={form.keepMonths}
              onChange={(keepMonths) => change({ keepMonths })}
              error={rest.wrong('keepMonths')}
            />
          </Stack>
        </Columns>
        <FormFoot form={rest} go={t('referrals.rules.go')} onUndo={rest.isTyped ? reset : undefined} />
      </Stack>
    </form>
  );
}
