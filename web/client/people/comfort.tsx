import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { ComfortOverTime } from '#web/both/people/comfort.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

type Rated = Omit<FormOf<'rateComfort'>, 'comfort'> & { comfort?: number };

function RateComfort({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const start: Rated = { where: '' };
  const form = useActFormFrom(course.id, 'rateComfort', start, 'new', (typed) => typed);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('people.comfort.rate')}>
      <Stack>
        <Rating
          label={t('people.comfort.ask')}
          value={form.form.comfort}
          onChange={(comfort) => form.change({ comfort })}
          lowWord={t('people.comfort.low')}
          highWord={t('people.comfort.high')}
          error={form.wrong('comfort')}
        />
        <TextField
          label={t('people.comfort.where')}
          hint={t('people.comfort.whereHint')}
          optional
          value={form.form.where ?? ''}
          onChange={(where) => form.change({ where })}
          error={form.wrong('where')}
        />
        <FormFoot form={form} go={t('people.comfort.keep')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** How at ease I am among people, now and over time. */
export function MyComfort() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const isRated = course.deficits.comfort.length > 0;
  if (!isRated && !may('rateComfort')) return null;
  return (
    <Stack>
      {isRated && <ComfortOverTime course={course} to="you" level={2} />}
      {may('rateComfort') && (
        <ShutsOnceDone title={t('people.comfort.rate')} level={2}>
          {(done) => <RateComfort onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Stack>
  );
}
