import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type Routine, weekDays } from '#core/course/routines/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const empty: FormOf<'writeRoutine'> = { what: '', days: [], when: '', firstStep: '', next: '' };

/** A routine: what, on which days, and a first step so small that it can be done on a bad day. */
export function WriteRoutine({ routine, onSaid }: { routine?: Routine; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const start: FormOf<'writeRoutine'> = routine
    ? { ...routine.text, id: routine.id, version: routine.version }
    : empty;
  const form = useActForm(course.id, 'writeRoutine', start, routine?.id ?? 'new');
  const { what, days = [], when, firstStep, next } = form.form;
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.practice.routines.add')}>
      <Stack>
        <TextField
          label={t('client.practice.routines.what')}
          value={what}
          onChange={(words) => form.change({ what: words })}
          error={form.wrong('what')}
        />
        <CheckboxList
          label={t('client.practice.routines.days')}
          optional
          layout="inline"
          options={weekDays.map((value) => ({ value, label: t(`work.routines.choice.day.${value}`) }))}
          value={days}
          onChange={(chosen) => form.change({ days: weekDays.filter((one) => chosen.includes(one)) })}
        />
        <TextField
          label={t('client.practice.routines.when')}
          optional
          value={when ?? ''}
          onChange={(words) => form.change({ when: words })}
        />
        <TextField
          label={t('client.practice.routines.firstStep')}
          hint={t('client.practice.routines.firstStepHint')}
          optional
          value={firstStep ?? ''}
          onChange={(words) => form.change({ firstStep: words })}
        />
        <TextField
          label={t('client.practice.routines.next')}
          optional
          value={next ?? ''}
          onChange={(words) => form.change({ next: words })}
        />
        <FormFoot form={form} go={t('client.practice.routines.keep')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
