import { useTranslation } from 'react-i18next';
import { urgencies } from '#core/course/risk/urgency.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** An alarm raised by hand, for what somebody saw, heard or read. */
export function RaiseAlarm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(course.id, 'raiseAlarm', { words: '', urgency: 'same_day' });
  return (
    <QuickForm {...rest} go={t('risk.raise.go')}>
      <TextArea
        label={t('risk.raise.words')}
        rows={2}
        value={form.words ?? ''}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
      <RadioList
        label={t('risk.raise.urgency')}
        layout="inline"
        options={urgencies.toReversed().map((value) => ({ value, label: t(`risk.urgency.${value}`) }))}
        value={form.urgency ?? 'same_day'}
        onChange={(value) => change({ urgency: urgencies.find((one) => one === value) ?? 'same_day' })}
      />
    </QuickForm>
  );
}
