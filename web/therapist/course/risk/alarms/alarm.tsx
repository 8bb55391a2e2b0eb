import { useTranslation } from 'react-i18next';
import type { Alarm } from '#core/course/risk/state.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { urgencySays } from '#core/course/risk/urgency.ts';
import { alertsOf } from '#core/course/trackers/alerts.ts';
import { useAct } from '#web/app/course.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { DoneAtAlarmSaid, TellDoneAtAlarm } from '#web/both/alarms/done-at-alarm.tsx';
import { LettersOfAlarm } from '#web/both/alarms/letters.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import { AdultsByRule } from '#web/therapist/course/beside/adults-told.tsx';
import { useOpenForm } from '#web/therapist/course/forms/open-form.ts';
import css from '#web/therapist/course/risk/risk.module.css';
import { SeenDays } from '#web/therapist/course/trackers/seen-days.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Sheet } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dayInWords, instantInWords } from '#web/ui/words/when.ts';
import { AlarmAnswerForm } from './answer.tsx';
import { ToldInGroup } from './told-in-group.tsx';
import { useWhenDue } from './when-due.ts';
import { WhomToReach } from './whom-to-reach.tsx';
import { itemWords } from './words.ts';

/** An alarm that waits for an answer: what, when, how soon, and the way to answer it. There is no other way out. */
export function AlarmCard({ alarm }: { alarm: Alarm }) {
  const { t, i18n } = useTranslation();
  const { course, acts, client, alarmLetters = [], today } = useCourseView();
  const due = useWhenDue(course)(alarm);
  const see = useAct(course.id, 'acknowledgeAlarm');
  const { form, open, shut } = useOpenForm('answerAlarm', alarm.id);
  const told = useOpenForm('tellDoneAtAlarm', alarm.id);
  const warning = alertsOf(course).find((one) => one.alarm === alarm.id);
  const item = itemWords(alarm, useInstruments());
  const said = (instant: string) =>
    due ? instantInWords(instant, due.zone, today, i18n.language) : instant.slice(0, 16).replace('T', ' ');
  return (
    <article aria-label={t(`risk.source.${alarm.source}`, { name: client.name })}>
      <Notice
        kind="danger"
        spoken="now"
        title={t(`risk.source.${alarm.source}`, { name: client.name })}
        actions={
          !form &&
          !told.form && (
            <>
              {acts.includes('acknowledgeAlarm') && !alarm.seen && (
                <Button isPending={see.isPending} onPress={() => see.mutate({ form: { alarm: alarm.id } })}>
                  {t('risk.acknowledge')}
                </Button>
              )}
              {acts.includes('tellDoneAtAlarm') && <Button onPress={told.open}>{t('risk.done.open')}</Button>}
              {acts.includes('answerAlarm') && (
                <Button kind="primary" onPress={open}>
                  {t('risk.answer.open')}
                </Button>
              )}
            </>
          )
        }
      >
        {item && (
          <p>
            {t('risk.item', { instrument: item.name, item: alarm.item || '' })} {item.question}{' '}
            <strong>{item.answer}</strong>
          </p>
        )}
        {warning && (
          <>
            <p>{warning.says}</p>
            <SeenDays alert={warning} />
          </>
        )}
        {alarm.diary && !warning && (
          <p>
            {t('risk.diaryCorrected', {
              from: dayInWords(alarm.diary.from, i18n.language),
              to: dayInWords(alarm.diary.to, i18n.language),
            })}
          </p>
        )}
        {alarm.words && (
          <p dir="auto" className={css.words}>
            {alarm.words}
          </p>
        )}
        <ToldInGroup alarm={alarm} />
        <p>
          <strong>{urgencySays[alarm.urgency]}</strong>{' '}
          {due &&
            t(`risk.due.${due.standing === 'overdue' ? 'overdue' : due.route}`, {
              when: said(due.by),
              number: due.duty,
            })}
        </p>
        <p className={shapes.fine}>
          {t('risk.raisedAt', { when: said(alarm.at) })}{' '}
          {alarm.seen && t('risk.seenAt', { when: said(alarm.seen.at) })}
        </p>
        <WhomToReach alarm={alarm} />
        <AdultsByRule alarm={alarm} />
        <LettersOfAlarm letters={alarmLetters.filter((letter) => letter.alarm === alarm.id)} />
        <DoneAtAlarmSaid done={alarm.done} />
        <WentUpList steps={alarm.wentUp.map(stepSaid)} said={said} />
        <Refused sentence={see.error?.problem?.title} />
      </Notice>
      {told.form && (
        <Sheet>
          <TellDoneAtAlarm
            course={course.id}
            alarm={alarm.id}
            onDone={() => told.shut()}
            onCancel={() => told.shut()}
          />
        </Sheet>
      )}
      {form && <AlarmAnswerForm alarm={alarm} onCancel={() => shut()} />}
    </article>
  );
}
