import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { priorities, reachedBy } from '#core/referral/arrival/state.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralForm } from '#web/app/forms/referral-form.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dayInWords } from '#web/ui/words/when.ts';

const hows = [...reachedBy, 'in_person'] as const;
const outcomes = ['reached', 'not_reached', 'message_left'] as const;

/** Who tried to reach them, and what was said. */
export function Contacts({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const { contacts } = view.referral.arrival;
  return (
    <Stack>
      {contacts.length > 0 && (
        <ul className={shapes.lines}>
          {contacts.map(({ id, on, how, outcome, words, by }) => (
            <li key={id}>
              {t('referrals.contact.line', {
                on: dayInWords(on, i18n.language),
                how: t(`referrals.reach.${how}`),
                outcome: t(`referrals.contact.is.${outcome}`),
                who: view.names[by] ?? '',
              })}{' '}
              <span dir="auto">{words}</span>
            </li>
          ))}
        </ul>
      )}
      {view.acts.includes('noteContact') && (
        <Disclosure title={t('referrals.contact.note')} there="once opened">
          <ContactForm referral={view.id} />
        </Disclosure>
      )}
      {view.acts.includes('setPriority') && (
        <Disclosure title={t('referrals.soon.change')} there="once opened">
          <PriorityForm view={view} />
        </Disclosure>
      )}
    </Stack>
  );
}

interface ContactTyped {
  how: (typeof hows)[number];
  outcome: (typeof outcomes)[number] | undefined;
  words: string;
}

function ContactForm({ referral }: { referral: string }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { form, change, submit, ...rest } = useReferralForm<ContactTyped>({
    referral,
    name: 'noteContact',
    start: { how: 'phone', outcome: undefined, words: '' },
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <Select
          label={t('referrals.contact.how')}
          options={choices('referrals.reach', hows)}
          value={form.how}
          onChange={(chosen) => change({ how: oneOf(hows, chosen) ?? 'phone' })}
        />
        <RadioList
          label={t('referrals.contact.outcome')}
          layout="inline"
          options={choices('referrals.contact.is', outcomes)}
          value={form.outcome ?? null}
          onChange={(chosen) => change({ outcome: oneOf(outcomes, chosen) })}
          error={rest.wrong('outcome')}
        />
        <TextField
          label={t('referrals.contact.words')}
          optional
          value={form.words}
          onChange={(words) => change({ words })}
        />
        <FormFoot form={rest} go={t('referrals.contact.go')} kind="plain" />
      </Stack>
    </form>
  );
}

function PriorityForm({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { form, change, submit, ...rest } = useReferralForm({
    referral: view.id,
    name: 'setPriority',
    start: { priority: view.referral.arrival.priority, why: '' },
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <RadioList
          label={t('referrals.soon.label')}
          layout="inline"
          options={choices('referrals.soon.is', priorities)}
          value={form.priority}
          onChange={(chosen) => change({ priority: oneOf(priorities, chosen) ?? 'routine' })}
        />
        <TextField
          label={t('referrals.why')}
          value={form.why}
          onChange={(why) => change({ why })}
          error={rest.wrong('why')}
        />
        <FormFoot form={rest} go={t('referrals.soon.go')} kind="plain" />
      </Stack>
    </form>
  );
}
