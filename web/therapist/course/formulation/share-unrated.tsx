import { useTranslation } from 'react-i18next';
import { areasNotRated } from '#core/course/focus/areas-rated.ts';
import { useActForm } from '../../../act-form.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { FormHere } from './form-here.tsx';
import css from './formulation.module.css';

/** Shares the formulation though an area is not rated, with the reason. */
export function ShareUnrated({ version, close }: { version: number; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const form = useActForm(course.id, 'shareFormulation', { version, unratedBecause: '' });
  const left = areasNotRated(course).map((area) => t(`course.area.${area}`));
  return (
    <FormHere
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
    </FormHere>
  );
}
