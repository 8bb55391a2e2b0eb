import { useTranslation } from 'react-i18next';
import type { Alarm } from '#core/course/risk/state.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { DoneAtAlarmSaid } from '#web/both/alarms/done-at-alarm.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import { useOpenForm } from '#web/therapist/course/forms/open-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import css from '#web/therapist/course/risk/risk.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Sheet } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';

/** An alarm of a client who has died: it asks nobody to be spoken with, and is closed with what is known of it. */
export function AlarmToClose({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { acts, client } = useCourseView();
  const { form, open, shut } = useOpenForm('closeAlarm', alarm.id);
  const title = t('risk.close.title', { name: client.name });
  return (
    <article aria-label={title}>
      <Notice
        title={title}
        actions={
          !form && acts.includes('closeAlarm') && <Button onPress={open}>{t('risk.close.open')}</Button>
        }
      >
        <p>{t('risk.close.says')}</p>
        <p>{t(`risk.source.${alarm.source}`, { name: client.name })}</p>
        {alarm.words && (
          <p dir="auto" className={css.words}>
            {alarm.words}
          </p>
        )}
        <p className={shapes.fine}>{t('risk.raisedAt', { when: recorded(alarm.at) })}</p>
        <DoneAtAlarmSaid done={alarm.done} />
        <WentUpList steps={alarm.wentUp.map(stepSaid)} said={recorded} />
      </Notice>
      {form && <CloseAlarm alarm={alarm} onCancel={() => shut()} />}
    </article>
  );
}

function CloseAlarm({ alarm, onCancel }: { alarm: Alarm; onCancel: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { alarm: alarm.id, words: '' };
  const { form, change, ...rest } = useActForm(course.id, 'closeAlarm', start, alarm.id);
  return (
    <Sheet>
      <QuickForm
        {...rest}
        go={t('risk.close.go')}
        more={
          <Button kind="quiet" onPress={onCancel}>
            {t('risk.answer.later')}
          </Button>
        }
      >
        <TextArea
          label={t('risk.close.words')}
          rows={2}
          value={form.words}
          onChange={(words) => change({ words })}
          error={rest.wrong('words')}
        />
      </QuickForm>
    </Sheet>
  );
}
