import { useTranslation } from 'react-i18next';
import { areasNotRated } from '#core/course/focus/areas-weighed.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';

/** Shares the formulation though an area is not rated, with the reason. */
export function ShareUnrated({ version, close }: { version: number; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'shareFormulation', { version, unratedBecause: '' });
  const { nameOf } = useAreaWords(course);
  const left = areasNotRated(course).map((area) => nameOf(area));
  return (
    <Form
      form={form}
      label={t('formulation.text.share')}
      go={t('formulation.text.share')}
      onDone={close}
      onLeave={close}
    >
      <p className={css.faint}>{t('formulation.text.unrated', { areas: left.join(', ') })}</p>
      <TextField
        label={t('formulation.text.unratedWhy')}
        value={form.form.unratedBecause ?? ''}
        onChange={(unratedBecause) => form.change({ unratedBecause })}
      />
    </Form>
  );
}
