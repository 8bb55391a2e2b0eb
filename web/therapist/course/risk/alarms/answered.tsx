import { useTranslation } from 'react-i18next';
import type { AlarmAnswer } from '#core/course/risk/state.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { DoneAtAlarmSaid } from '#web/both/alarms/done-at-alarm.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import css from '#web/therapist/course/risk/risk.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { usePlanSaid } from './plan-said.ts';

/** Alarms that were answered, each with its whole answer: they stay. */
export function AlarmsAnswered() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const recorded = useRecorded();
  const { course, client } = useCourseView();
  const planSaid = usePlanSaid();
  const answered = course.risk.alarms.filter(({ answer }) => answer).toReversed();
  if (answered.length === 0) return <p>{t('risk.noneAnswered')}</p>;
  const answerSaid = (answer: AlarmAnswer) => [
    ...(['asked', 'said', 'decided', 'why'] as const).map((field) => ({
      title: t(answer.closed && field === 'decided' ? 'risk.close.words' : `risk.answer.${field}`),
      lines: [answer[field]],
    })),
    {
      title: t('risk.answer.actions'),
      lines: [answer.actions.map((action) => t(`risk.action.${action}`)).join(', ')],
    },
    { title: t('risk.answer.whoInformed'), lines: [answer.whoInformed.join(', ')] },
    { title: t('risk.answer.nextReview'), lines: [answer.nextReview] },
    ...(answer.licence ? [{ title: t('signOffs.licence.of'), lines: [t('signOffs.licence.ranOut')] }] : []),
  ];
  return (
    <>
      {answered.map((alarm) => {
        const { id, on, source, words, answer, done, wentUp } = alarm;
        return (
          <Disclosure key={id} title={`${day(on)} · ${t(`risk.source.${source}`, { name: client.name })}`}>
            {words && <p dir="auto">{words}</p>}
            <SaidList rows={planSaid(alarm)} className={css.account} />
            <DoneAtAlarmSaid done={done} />
            <WentUpList steps={wentUp.map(stepSaid)} said={recorded} />
            {answer && <SaidList rows={answerSaid(answer)} className={css.account} />}
          </Disclosure>
        );
      })}
    </>
  );
}
