import { useTranslation } from 'react-i18next';
import { contactOutcomes, contactPurposes, contactWays } from '#core/course/sessions/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

const hows = contactWays.options;
const purposes = contactPurposes.options;
const reaches = contactOutcomes.options;

/** A contact that was not a session: a call, a letter, a follow-up. */
export function ContactMade() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = {
    how: 'phone' as const,
    purpose: 'practical' as const,
    reached: 'reached' as const,
    words: '',
  };
  const { form, change, ...rest } = useActForm(course.id, 'recordContact', start);
  return (
    <QuickForm {...rest} go={t('appointments.contact.go')}>
      <Row align="top">
        <Select
          label={t('appointments.how')}
          options={hows.map((value) => ({ value, label: t(`appointments.contact.how.${value}`) }))}
          value={form.how}
          onChange={(value) => change({ how: hows.find((one) => one === value) ?? 'phone' })}
        />
        <Select
          label={t('appointments.contact.for')}
          options={purposes.map((value) => ({ value, label: t(`appointments.contact.purpose.${value}`) }))}
          value={form.purpose}
          onChange={(value) => change({ purpose: purposes.find((one) => one === value) ?? 'practical' })}
        />
        <Select
          label={t('appointments.contact.was')}
          options={reaches.map((value) => ({ value, label: t(`appointments.contact.${value}`) }))}
          value={form.reached}
          onChange={(value) => change({ reached: reaches.find((one) => one === value) ?? 'reached' })}
        />
      </Row>
      <TextArea
        label={t('appointments.contact.words')}
        optional
        rows={2}
        value={form.words ?? ''}
        onChange={(words) => change({ words })}
      />
    </QuickForm>
  );
}
