import { useTranslation } from 'react-i18next';
import { reachedBy, therapistWished, toldOrNot } from '#core/referral/arrival/state.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { IdentityFields } from '#web/both/identity/identity-fields.tsx';
import { IdentifierFields } from '#web/therapist/course/client/identifiers.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import type { WhoTyped } from './typed.ts';

interface WhoFieldsProps {
  who: WhoTyped;
  change: (patch: Partial<WhoTyped>) => void;
  wrong: (path: string) => string | undefined;
}

/** Who somebody is who was referred, how to reach them, whom to ask, and what they prefer. */
export function WhoFields({ who, change, wrong }: WhoFieldsProps) {
  const { t } = useTranslation();
  const choices = useChoices();
  return (
    <Stack gap="section">
      <Columns>
        <Stack>
          <IdentityFields identity={who} change={change} wrong={wrong} />
        </Stack>
        <Stack>
          <IdentifierFields
            identifiers={who.identifiers}
            country={who.country}
            change={(identifiers) => change({ identifiers })}
            wrong={wrong}
          />
          <CheckboxList
            label={t('referrals.who.reach')}
            optional
            options={choices('referrals.reach', reachedBy)}
            value={who.reach}
            onChange={(chosen) => change({ reach: reachedBy.filter((one) => chosen.includes(one)) })}
          />
          <RadioList
            label={t('referrals.who.message')}
            layout="inline"
            options={choices('referrals.message', toldOrNot)}
            value={who.mayLeaveMessage}
            onChange={(chosen) => change({ mayLeaveMessage: oneOf(toldOrNot, chosen) ?? 'not_said' })}
          />
        </Stack>
      </Columns>
      <Disclosure title={t('referrals.who.people')}>
        <People who={who} change={change} wrong={wrong} />
      </Disclosure>
      <Disclosure title={t('referrals.who.prefers')}>
        <Prefers who={who} change={change} wrong={wrong} />
      </Disclosure>
    </Stack>
  );
}

/** Their GP and somebody close. */
function People({ who, change, wrong }: WhoFieldsProps) {
  const { t } = useTranslation();
  const { gp, kin } = who;
  return (
    <Columns>
      <Stack>
        {(['name', 'practice', 'phone'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`referrals.who.gp.${field}`)}
            optional
            value={gp[field]}
            onChange={(value) => change({ gp: { ...gp, [field]: value } })}
            error={wrong(`gp.${field}`)}
          />
        ))}
      </Stack>
      <Stack>
        {(['name', 'relation', 'phone'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`referrals.who.kin.${field}`)}
            optional
            value={kin[field]}
            onChange={(value) => change({ kin: { ...kin, [field]: value } })}
            error={wrong(`kin.${field}`)}
          />
        ))}
      </Stack>
    </Columns>
  );
}

/** With whom, when, where, in which language and by which form of therapy they would rather. */
function Prefers({ who, change, wrong }: WhoFieldsProps) {
  const { t } = useTranslation();
  const choices = useChoices();
  const forms = useFormsOffered();
  const { prefers } = who;
  const put = (patch: Partial<WhoTyped['prefers']>) => change({ prefers: { ...prefers, ...patch } });
  return (
    <Columns>
      <Stack>
        <RadioList
          label={t('referrals.who.therapist')}
          layout="inline"
          options={choices('referrals.therapist', therapistWished)}
          value={prefers.therapist}
          onChange={(chosen) => put({ therapist: oneOf(therapistWished, chosen) ?? 'no_preference' })}
        />
        <Select
          label={t('referrals.who.form')}
          options={[
            { value: '', label: t('referrals.therapist.no_preference') },
            ...forms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={prefers.form}
          onChange={(form) => put({ form })}
        />
      </Stack>
      <Stack>
        {(['times', 'place', 'interpreter'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`referrals.who.${field}`)}
            optional
            value={prefers[field]}
            onChange={(value) => put({ [field]: value })}
            error={wrong(`prefers.${field}`)}
          />
        ))}
      </Stack>
    </Columns>
  );
}
