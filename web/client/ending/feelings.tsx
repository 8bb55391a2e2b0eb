import { useTranslation } from 'react-i18next';
import { endingFeelings } from '#core/course/ending/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { type AskedProps, Question } from './asked.tsx';

const start = { feelings: [], words: '', goodbyesBefore: '' };

/** What it is like to be finishing; every feeling has a place (E-03). */
export function EndingFeelings({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'tellEndingFeelings', start, 'mine');
  return (
    <Question form={form} onSaid={onSaid} onLeave={onLeave}>
      <CheckboxList
        label={t('client.ending.feelings')}
        hint={t('client.ending.feelingsHint')}
        options={endingFeelings.map((value) => ({ value, label: t(`client.ending.feeling.${value}`) }))}
        value={form.form.feelings ?? []}
        onChange={(chosen) =>
          form.change({ feelings: endingFeelings.filter((feeling) => chosen.includes(feeling)) })
        }
      />
      <TextArea
        label={t('client.ending.feelingsWords')}
        optional
        rows={3}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
      />
      <TextArea
        label={t('client.ending.goodbyesBefore')}
        hint={t('client.ending.goodbyesBeforeHint')}
        optional
        rows={2}
        value={form.form.goodbyesBefore ?? ''}
        onChange={(goodbyesBefore) => form.change({ goodbyesBefore })}
      />
    </Question>
  );
}
