import { useTranslation } from 'react-i18next';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import css from '#web/therapist/course/risk/risk.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** Alarms that were answered, each with its whole answer: they stay. */
export function AlarmsAnswered() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const recorded = useRecorded();
  const { course, client } = useCourseView();
  const answered = course.risk.alarms.filter(({ answer }) => answer).toReversed();
  if (answered.length === 0) return <p>{t('risk.noneAnswered')}</p>;
  return (
    <>
      {answered.map(({ id, on, source, words, answer, wentUp }) => (
        <Disclosure key={id} title={`${day(on)} · ${t(`risk.source.${source}`, { name: client.name })}`}>
          {words && <p dir="auto">{words}</p>}
          <WentUpList steps={wentUp.map(stepSaid)} said={recorded} />
          {answer && (
            <dl className={css.account}>
              {(['asked', 'said', 'decided', 'why'] as const).map((field) => (
                <div key={field}>
                  <dt>{t(`risk.answer.${field}`)}</dt>
                  <dd dir="auto">{answer[field]}</dd>
                </div>
              ))}
              <div>
                <dt>{t('risk.answer.actions')}</dt>
                <dd>{answer.actions.map((action) => t(`risk.action.${action}`)).join(', ')}</dd>
              </div>
              {answer.whoInformed.length > 0 && (
                <div>
                  <dt>{t('risk.answer.whoInformed')}</dt>
                  <dd>{answer.whoInformed.join(', ')}</dd>
                </div>
              )}
              <div>
                <dt>{t('risk.answer.nextReview')}</dt>
                <dd>{answer.nextReview}</dd>
              </div>
            </dl>
          )}
        </Disclosure>
      ))}
    </>
  );
}
