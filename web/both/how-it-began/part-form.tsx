import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import type { HasPart } from '#core/course/how-it-began/material.ts';
import { partsInIt } from '#core/course/shared/part-in-it.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface PartFormProps {
  course: Course;
  of: Pick<HasPart, 'of' | 'id' | 'what' | 'part'>;
  onSaid: () => void;
}

/** Whether an issue or an event set it off or keeps it going. */
export function PartForm({ course, of: { of, id, what, part }, onSaid }: PartFormProps) {
  const { t } = useTranslation();
  const said = { parts: part?.parts ?? [], words: part?.words ?? '' };
  const issue = useActForm(course.id, 'sayIssuePart', { issue: id, ...said }, id, { whileWaiting: 'stands' });
  const event = useActForm(course.id, 'sayEventPart', { event: id, ...said }, id, { whileWaiting: 'stands' });
  const form = of === 'issue' ? issue : event;
  const change = (patch: Partial<typeof said>) =>
    of === 'issue' ? issue.change(patch) : event.change(patch);
  return (
    <form
      noValidate
      aria-label={t('howItBegan.part.of', { what })}
      onSubmit={submits(async () => {
        if (await form.submit()) onSaid();
      })}
    >
      <Stack>
        <CheckboxList
          label={t('howItBegan.part.choose')}
          layout="inline"
          options={partsInIt.map((value) => ({ value, label: t(`howItBegan.part.is.${value}`) }))}
          value={[...form.form.parts]}
          onChange={(chosen) => change({ parts: partsInIt.filter((one) => chosen.includes(one)) })}
        />
        <TextField
          label={t('howItBegan.part.words')}
          optional
          value={form.form.words ?? ''}
          onChange={(words) => change({ words })}
        />
        <FormFoot form={form} go={t('howItBegan.part.save')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
