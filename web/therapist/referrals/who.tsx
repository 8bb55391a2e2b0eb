import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { inGroups } from '#core/forms/identifiers.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralForm } from '#web/app/forms/referral-form.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { asSent, asTyped, blankWho, type WhoTyped } from './typed.ts';
import { WhoFields } from './who-fields.tsx';

/** Who they are, how to reach them, whom to ask and what they prefer; and the form to say it anew. */
export function Who({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <SaidList rows={useRows(view)} />
      {view.acts.includes('sayParticularsAnew') && (
        <Disclosure title={t('referrals.who.change')} there="once opened">
          <WhoForm view={view} />
        </Disclosure>
      )}
    </Stack>
  );
}

function useRows({ referral: { arrival } }: ReferralView) {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const forms = useFormsOffered();
  const { who, received } = arrival;
  if (!who) return [];
  const together = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
  const { prefers, gp, kin } = who;
  return [
    { title: t('referrals.who.born'), lines: [who.born ? dateInWords(who.born, i18n.language) : ''] },
    { title: t('referrals.who.phone'), lines: [who.phone] },
    { title: t('referrals.who.email'), lines: [who.email ?? ''] },
    {
      title: t('referrals.who.numbers'),
      lines: who.identifiers.map((one) => `${t(`course.client.identifier.${one.system}`)}: ${inGroups(one)}`),
    },
    {
      title: t('referrals.who.reach'),
      lines: [listed(who.reach.map((one) => t(`referrals.reach.${one}`)))],
    },
    { title: t('referrals.who.message'), lines: [t(`referrals.message.${who.mayLeaveMessage}`)] },
    { title: t('referrals.who.gpOf'), lines: [together(gp.name, gp.practice, gp.phone)] },
    { title: t('referrals.who.kinOf'), lines: [together(kin.name, kin.relation, kin.phone)] },
    {
      title: t('referrals.who.prefers'),
      lines: [
        prefers.therapist === 'no_preference' ? '' : t(`referrals.therapist.${prefers.therapist}`),
        forms.find(({ id }) => id === prefers.form)?.name ?? '',
        ...[prefers.times, prefers.place, prefers.interpreter],
      ],
    },
    { title: t('referrals.referrer'), lines: [received?.referrer ?? ''] },
  ];
}

function WhoForm({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const { who } = view.referral.arrival;
  const { form, change, submit, ...rest } = useReferralForm({
    referral: view.id,
    name: 'sayParticularsAnew',
    start: { who: who ? asTyped(who) : blankWho(''), why: '' },
    formOf: (typed: { who: WhoTyped; why: string }) => ({ ...typed, who: asSent(typed.who) }),
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="section">
        <WhoFields
          who={form.who}
          change={(patch) => change((now) => ({ who: { ...now.who, ...patch } }))}
          wrong={(path) => rest.wrong(`who.${path}`)}
        />
        <TextField label={t('referrals.why')} optional value={form.why} onChange={(why) => change({ why })} />
        <FormFoot form={rest} go={t('referrals.who.keep')} kind="plain" />
      </Stack>
    </form>
  );
}
