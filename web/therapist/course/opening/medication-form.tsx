import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filled } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { withPlaces } from '#web/therapist/course/forms/with-places.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import css from './opening.module.css';

type Form = FormOf<'considerMedication'>;
type Medicine = NonNullable<Form['taking']>[number];

/** What is taken, what was decided, with whom, and when it is looked at again. */
export function MedicationForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const before = course.medication.considered.at(-1)?.taking ?? [];
  const start: Form = { decision: '', with: '', taking: before };
  const form = useActForm(course.id, 'considerMedication', start);
  const taking = form.form.taking ?? [];
  const rewrite = (at: number, part: Partial<Medicine>) =>
    form.change({ taking: taking.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <div className={css.form}>
      <fieldset className={css.several}>
        <legend>{t('opening.medication.taking')}</legend>
        {withPlaces(taking).map(({ each, index, place }) => (
          <div className={css.beside} key={place}>
            <TextField
              label={t('opening.medication.name', { place: index + 1 })}
              value={each.name}
              onChange={(name) => rewrite(index, { name })}
              error={form.wrong(`taking.${index}.name`)}
            />
            <TextField
              label={t('opening.medication.dose')}
              optional
              value={each.dose ?? ''}
              onChange={(dose) => rewrite(index, { dose })}
            />
            <DateField
              label={t('opening.medication.since')}
              about="gone by"
              optional
              value={each.since ?? ''}
              onChange={(since) => rewrite(index, { since: since || undefined })}
              error={form.wrong(`taking.${index}.since`)}
            />
          </div>
        ))}
        <div>
          <Button size="small" onPress={() => form.change({ taking: [...taking, { name: '' }] })}>
            {t('opening.medication.add')}
          </Button>
        </div>
      </fieldset>
      <TextArea
        label={t('opening.medication.decision')}
        rows={2}
        value={form.form.decision}
        onChange={(decision) => form.change({ decision })}
        error={form.wrong('decision')}
      />
      <TextArea
        label={t('opening.medication.why')}
        optional
        rows={2}
        value={form.form.why ?? ''}
        onChange={(why) => form.change({ why })}
      />
      <div className={css.beside}>
        <TextField
          label={t('opening.medication.with')}
          value={form.form.with}
          onChange={(who) => form.change({ with: who })}
          error={form.wrong('with')}
        />
        <OpenNumberField
          label={t('opening.medication.reviewBy')}
          optional
          minValue={1}
          maxValue={60}
          value={form.form.reviewBySession}
          onChange={(session) => form.change({ reviewBySession: session })}
          error={form.wrong('reviewBySession')}
        />
      </div>
      <FormFoot
        form={form}
        go={t('opening.record')}
        onGo={() => void form.submit({ patch: { taking: filled(taking, ({ name }) => name) } })}
      />
    </div>
  );
}
