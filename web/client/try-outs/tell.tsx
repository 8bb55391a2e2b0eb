import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type TryOut, tryOutResults, wasTried } from '#core/course/try-outs/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { TryOutMeant } from './meant.tsx';
import { RemindOfTryOut } from './remind.tsx';

type Told = Omit<FormOf<'tellTryOut'>, 'result'> & { result: FormOf<'tellTryOut'>['result'] };

/** Telling how one try-out went. Every answer is as good as another, "not yet" among them. */
export function TryOutTell({ tryOut }: { tryOut: TryOut }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const start: Told = { tryOutId: tryOut.id, result: 'not_yet', whatHappened: '', learned: '' };
  const form = useActForm(course.id, 'tellTryOut', start, tryOut.id);
  const submit = submits(() => form.submit());
  const options = tryOutResults.map((value) => ({ value, label: t(`client.tryOuts.result.${value}`) }));
  return (
    <section className={css.next} aria-label={tryOut.what}>
      <h2 dir="auto">{tryOut.what}</h2>
      <TryOutMeant tryOut={tryOut} />
      {may('tellTryOut') && (
        <form onSubmit={submit} noValidate>
          <Stack>
            <RadioList
              label={t('client.tryOuts.how')}
              options={options}
              value={form.saving === 'unchanged' ? null : form.form.result}
              onChange={(value) => {
                const result = tryOutResults.find((known) => known === value);
                if (result) form.change({ result });
              }}
              error={form.wrong('result')}
            />
            {form.saving !== 'unchanged' && (
              <>
                <TextArea
                  label={t('client.tryOuts.happened')}
                  optional
                  rows={2}
                  value={form.form.whatHappened ?? ''}
                  onChange={(whatHappened) => form.change({ whatHappened })}
                />
                <TextArea
                  label={t('client.tryOuts.learned')}
                  optional
                  rows={2}
                  value={form.form.learned ?? ''}
                  onChange={(learned) => form.change({ learned })}
                />
                <Rating
                  label={t('client.tryOuts.moodBefore')}
                  optional
                  value={form.form.moodBefore}
                  onChange={(moodBefore) => form.change({ moodBefore })}
                  lowWord={t('client.moments.moodLow')}
                  highWord={t('client.moments.moodHigh')}
                />
                {wasTried(form.form.result) && (
                  <Rating
                    label={t('client.tryOuts.moodAfter')}
                    optional
                    value={form.form.moodAfter}
                    onChange={(moodAfter) => form.change({ moodAfter })}
                    lowWord={t('client.moments.moodLow')}
                    highWord={t('client.moments.moodHigh')}
                  />
                )}
                <SeenOfMine written={{ whatHappened: form.form.whatHappened, learned: form.form.learned }} />
                <FormFoot form={form} go={t('client.tryOuts.tell')} saved="below" />
              </>
            )}
          </Stack>
        </form>
      )}
      <RemindOfTryOut tryOut={tryOut} />
    </section>
  );
}
