import { useTranslation } from 'react-i18next';
import { mattersNow } from '#core/course/choice/choice-now.ts';
import { mattersToChoose } from '#core/course/choice/state.ts';
import type { Course } from '#core/course/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** What matters to the client in a treatment, picked and in words. */
export function MattersForm({ course, onSaid }: { course: Course; onSaid: () => void }) {
  const { t } = useTranslation();
  const now = mattersNow(course);
  const form = useActForm(
    course.id,
    'tellWhatMatters',
    { matters: now?.matters ?? [], words: now?.words ?? '' },
    'new',
    { whileWaiting: 'stands' },
  );
  return (
    <form
      noValidate
      aria-label={t('choice.matters.title')}
      onSubmit={submits(async () => {
        if (await form.submit()) onSaid();
      })}
    >
      <Stack>
        <CheckboxList
          label={t('choice.matters.choose')}
          options={mattersToChoose.map((value) => ({ value, label: t(`choice.matters.is.${value}`) }))}
          value={[...form.form.matters]}
          onChange={(chosen) =>
            form.change({ matters: mattersToChoose.filter((one) => chosen.includes(one)) })
          }
          error={form.wrong('matters')}
        />
        <TextArea
          label={t('choice.matters.words')}
          optional
          rows={2}
          value={form.form.words ?? ''}
          onChange={(words) => form.change({ words })}
        />
        <FormFoot form={form} go={t('choice.matters.save')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
