import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';

/** Where I live, so that Help now names help near me; asked only where my service keeps such a list. */
export function WhereILive() {
  const { t } = useTranslation();
  const { course, directory, may } = useMyCourse();
  const lives = course.safetyPlan.lives?.place ?? '';
  const said = directory?.place || lives;
  const { form, change, submit, wrong, ...rest } = useActForm(
    course.id,
    'tellPlace',
    { place: said },
    'mine',
    { whileWaiting: 'stands' },
  );
  if (!directory || !may('tellPlace')) return null;
  return (
    <Part title={t('client.plan.lives')}>
      <form onSubmit={submits(() => void submit())} noValidate>
        <Stack>
          <p>{t('client.plan.livesLead')}</p>
          <TextField
            label={t('client.plan.livesPlace')}
            hint={t('client.plan.livesHint')}
            optional
            value={form.place ?? ''}
            onChange={(place) => change({ place })}
            error={wrong('place')}
          />
          <FormFoot form={rest} go={t('client.plan.livesSave')} kind="plain" />
        </Stack>
      </form>
    </Part>
  );
}
