import { useTranslation } from 'react-i18next';
import { guardiansOf } from '#core/course/beside/consents.ts';
import { type Beside, consentPurposes, whoseConsent } from '#core/course/beside/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { shareableWith } from '#core/protocols/usual-people.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSharedInWords } from '#web/both/beside/shared-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';

const hows = ['signed', 'spoken'] as const;

/** Records one consent about somebody beside the client. */
export function RecordConsent({ who, onDone }: { who: Beside; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(
    course.id,
    'recordBesideConsent',
    { beside: who.id, whose: 'client', to: [], how: 'spoken', mayShare: [] },
    who.id,
  );
  const { whose, guardian, to, how, until = '', mayShare = [], notShare = '', mayAsk = '' } = form.form;
  const shared = useSharedInWords(course, 'therapist');
  const may = shareableWith(protocolFollowedBy(course), who.role);
  const purposes = consentPurposes.filter((one) => one !== 'treatment' || who.role === 'guardian');
  return (
    <Stack>
      <Columns>
        <Select
          label={t('beside.whoseConsent')}
          options={whoseConsent.map((value) => ({ value, label: t(`beside.whose.${value}`) }))}
          value={whose}
          onChange={(value) => form.change({ whose: whoseConsent.find((one) => one === value) })}
          error={form.wrong('whose')}
        />
        {whose === 'guardian' && who.role !== 'guardian' && (
          <Select
            label={t('beside.whichGuardian')}
            options={guardiansOf(course).map(({ id, name }) => ({ value: id, label: name }))}
            value={guardian}
            onChange={(value) => form.change({ guardian: value })}
          />
        )}
        <Select
          label={t('beside.howGiven')}
          options={hows.map((value) => ({ value, label: t(`beside.how.${value}`) }))}
          value={how}
          onChange={(value) => form.change({ how: hows.find((one) => one === value) })}
        />
        <DateField
          label={t('beside.until')}
          about="to come"
          optional
          asks="a whole day"
          value={until}
          onChange={(day) => form.change({ until: day || undefined })}
          error={form.wrong('until')}
        />
      </Columns>
      <CheckboxList
        label={t('beside.to')}
        options={purposes.map((value) => ({ value, label: t(`beside.purpose.${value}`) }))}
        value={[...to]}
        onChange={(chosen) => form.change({ to: purposes.filter((one) => chosen.includes(one)) })}
        error={form.wrong('to')}
      />
      {may.length > 0 && to.includes('sharing') && (
        <CheckboxList
          label={t('beside.mayShare')}
          options={may.map((value) => ({ value, label: shared(value) }))}
          value={[...mayShare]}
          onChange={(chosen) => form.change({ mayShare: may.filter((one) => chosen.includes(one)) })}
        />
      )}
      <Columns>
        <TextField
          label={t('beside.notShare')}
          optional
          value={notShare}
          onChange={(words) => form.change({ notShare: words })}
        />
        <TextField
          label={t('beside.mayAsk')}
          optional
          value={mayAsk}
          onChange={(words) => form.change({ mayAsk: words })}
        />
      </Columns>
      <FormFoot form={form} go={t('beside.recordGo')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}
