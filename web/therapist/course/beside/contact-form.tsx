import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Beside, contactKinds } from '#core/course/beside/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';

/** Records a contact with somebody beside the client. */
export function ContactForm({ who, onDone }: { who: Beside; onDone: () => void }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const [on, setOn] = useState(today);
  const form = useActForm(
    course.id,
    'recordBesideContact',
    { beside: who.id, kind: 'telephone', about: '' },
    who.id,
  );
  const { about, note = '', danger = '', kind } = form.form;
  return (
    <Stack>
      <Columns>
        <DateField label={t('beside.on')} about="gone by" value={on} onChange={setOn} asks="a whole day" />
        <Select
          label={t('beside.kind')}
          options={contactKinds.map((value) => ({ value, label: t(`beside.contactKind.${value}`) }))}
          value={kind}
          onChange={(value) => form.change({ kind: contactKinds.find((one) => one === value) })}
        />
      </Columns>
      <TextArea
        label={t('beside.contactAbout')}
        value={about}
        onChange={(words) => form.change({ about: words })}
        error={form.wrong('about')}
      />
      <TextArea
        label={t('beside.contactNote')}
        optional
        value={note}
        onChange={(words) => form.change({ note: words })}
      />
      <TextField
        label={t('beside.danger')}
        optional
        value={danger}
        onChange={(words) => form.change({ danger: words })}
      />
      <FormFoot
        form={form}
        go={t('beside.contactGo')}
        onGo={async () => (await form.submit({ on })) && onDone()}
      />
    </Stack>
  );
}
