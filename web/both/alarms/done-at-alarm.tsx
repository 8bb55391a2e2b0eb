import { useTranslation } from 'react-i18next';
import type { DoneAtAlarm } from '#core/course/risk/state.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import type { FaultsHere } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import css from './went-up.module.css';

export type DoneSaid = Pick<DoneAtAlarm, 'did' | 'called' | 'where' | 'at' | 'by'>;

/** What was done at an alarm so far, in the words of who did it; nothing where nobody told of it. */
export function DoneAtAlarmSaid({ done }: { done: readonly DoneSaid[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const recorded = useRecorded();
  if (done.length === 0) return null;
  return (
    <section aria-label={t('risk.done.title')} className={css.steps}>
      <p className={css.title}>{t('risk.done.title')}</p>
      {done.map(({ did, called, where, at, by }) => (
        <div key={`${at} ${did}`}>
          <p>{[recorded(at), nameOf(by)].filter(Boolean).join(', ')}</p>
          <SaidList
            rows={[
              { title: t('risk.done.did'), lines: [did] },
              { title: t('risk.done.called'), lines: [called] },
              { title: t('risk.done.where'), lines: [where] },
            ]}
          />
        </div>
      ))}
    </section>
  );
}

interface TellDoneProps {
  course: string;
  alarm: string;
  onDone: () => void;
  onCancel: () => void;
  faultsHere?: FaultsHere;
}

/** What whoever is with the client did, in their own words; it ends no alarm. IPT protocol reference, 7.6, risk; 9.3 step 5. */
export function TellDoneAtAlarm({ course, alarm, onDone, onCancel, faultsHere }: TellDoneProps) {
  const { t } = useTranslation();
  const start = { alarm, did: '', called: '', where: '' };
  const { form, change, submit, wrong, ...rest } = useActForm(course, 'tellDoneAtAlarm', start, alarm, {
    faultsHere,
  });
  const onSubmit = submits(async () => {
    if (await submit()) onDone();
  });
  return (
    <form onSubmit={onSubmit} noValidate aria-label={t('risk.done.open')}>
      <Stack>
        <p>{t('risk.done.lead')}</p>
        {(['did', 'called', 'where'] as const).map((field) => (
          <TextArea
            key={field}
            label={t(`risk.done.${field}`)}
            rows={2}
            optional={field !== 'did'}
            value={form[field] ?? ''}
            onChange={(words) => change({ [field]: words })}
            error={wrong(field)}
          />
        ))}
        <FormFoot
          form={rest}
          go={t('risk.done.go')}
          more={
            <Button kind="quiet" onPress={onCancel}>
              {t('risk.answer.later')}
            </Button>
          }
        />
      </Stack>
    </form>
  );
}
