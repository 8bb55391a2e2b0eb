import { useTranslation } from 'react-i18next';
import type { Alarm } from '#core/course/risk/state.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { useInstruments } from '#web/app/instruments.ts';
import { DoneAtAlarmSaid } from '#web/both/alarms/done-at-alarm.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import { usePlaceCalled } from '#web/both/directory/place-called.ts';
import { listNames, nameOf } from '#web/both/people/names.ts';
import { EmergencyContactRead } from '#web/both/plans/emergency-contact.tsx';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { usePlanSaid } from '#web/therapist/course/risk/alarms/plan-said.ts';
import { itemWords } from '#web/therapist/course/risk/alarms/words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { safety } from '#web/therapist/course/work/dispute/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** One alarm with what raised it, and how a clinician answered it, in their words. */
function PrintedAlarm({ alarm }: { alarm: Alarm }) {
  const { t, i18n } = useTranslation();
  const { rule } = useDaysInWords();
  const recorded = useRecorded();
  const { client } = useCourseView();
  const item = itemWords(alarm, useInstruments());
  const planSaid = usePlanSaid();
  const { on, source, words, urgency, answer, done, wentUp } = alarm;
  return (
    <PrintedOne
      title={`${dateInWords(on, i18n.language)}. ${t(`risk.source.${source}`, { name: client.name })}`}
    >
      <PrintedFacts
        facts={[
          [item ? `${item.name}: ${item.question}` : '', item?.answer],
          [t('risk.raise.words'), words],
          [t('risk.raise.urgency'), t(`risk.urgency.${urgency}`)],
          ...planSaid(alarm).map(({ title, lines }) => [title, lines] as const),
          ...(answer
            ? ([
                ...(['asked', 'said', 'decided', 'why'] as const).map(
                  (field) =>
                    [
                      t(answer.closed && field === 'decided' ? 'risk.close.words' : `risk.answer.${field}`),
                      answer[field],
                    ] as const,
                ),
                [
                  t('risk.answer.actions'),
                  answer.actions.map((action) => t(`risk.action.${action}`)).join(', '),
                ],
                [t('risk.answer.whoInformed'), answer.whoInformed.join(', ')],
                [t('risk.answer.nextReview'), rule(answer.nextReview)],
                [t('signOffs.licence.of'), answer.licence && t('signOffs.licence.ranOut')],
                [t('record.printed.answeredOn'), dateInWords(answer.on, i18n.language)],
              ] as const)
            : [[t('record.printed.answeredOn'), t('record.printed.notAnswered')] as const]),
        ]}
      />
      <DoneAtAlarmSaid done={done} />
      <WentUpList steps={wentUp.map(stepSaid)} said={recorded} />
    </PrintedOne>
  );
}

/** Everything about safety: alarms and their answers, what was asked directly, safety at home, reasons to stop, and the plan. */
export function PrintedRisk() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { alarms, reviews, flags } = course.risk;
  const { plan } = course.safetyPlan;
  const placeCalled = usePlaceCalled();
  const { day: on } = useDaysInWords();
  return (
    <>
      <Part title={t('record.printed.risk')}>
        {alarms.length === 0 && <p className={shapes.remark}>{t('record.printed.noAlarm')}</p>}
        {alarms.map((alarm) => (
          <PrintedAlarm key={alarm.id} alarm={alarm} />
        ))}
        {reviews.map(({ id, on: date, answers, decided, nextReview }) => (
          <PrintedOne key={id} title={t('risk.asked.on', { on: on(date) })}>
            <PrintedFacts
              facts={[
                ...answers
                  .filter(({ answer }) => answer !== 'not_asked')
                  .map(
                    ({ question, answer, words }) =>
                      [
                        t(`risk.question.${question}`),
                        [t(`risk.said.${answer}`), words].filter(Boolean).join('. '),
                      ] as const,
                  ),
                [t('risk.answer.decided'), decided],
                [t('risk.asked.next'), nextReview ? on(nextReview) : ''],
              ]}
            />
          </PrintedOne>
        ))}
        {course.dispute.safety.map((one) => (
          <PrintedOne
            key={one.seq}
            title={t('record.printed.atHome', {
              on: on(one.on),
              who: nameOf(course, one.personId) || t('record.printed.anybody'),
            })}
          >
            {one.kind === 'checked' ? (
              <CaptureRead capture={safety} text={one} />
            ) : (
              <p dir="auto">
                {t('record.printed.cleared', { why: one.reason })}{' '}
                {one.licence && t('signOffs.licence.ranOut')}
              </p>
            )}
          </PrintedOne>
        ))}
        {flags.map(({ id, on: date, rule, what, action, referredTo, people, settled }) => (
          <PrintedOne key={id} title={`${on(date)}. ${t('risk.stop.title')} (${rule})`}>
            <PrintedFacts
              facts={[
                [t('risk.stop.what'), what],
                [t('risk.stop.action'), action],
                [t('risk.stop.referredTo'), referredTo],
                [t('record.printed.people'), listNames(course, people)],
                [
                  t('risk.stop.settled'),
                  settled
                    ? [
                        t('risk.stop.wasSettled', { on: on(settled.on), what: settled.what }),
                        settled.licence && t('signOffs.licence.ranOut'),
                      ]
                        .filter(Boolean)
                        .join(' ')
                    : '',
                ],
              ]}
            />
          </PrintedOne>
        ))}
      </Part>
      {course.safetyPlan.lives && (
        <Part title={t('course.client.placeTitle')}>
          <p dir="auto">{placeCalled(course.safetyPlan.lives.place)}</p>
        </Part>
      )}
      {course.safetyPlan.contact && (
        <Part title={t('risk.plan.emergency')}>
          <EmergencyContactRead course={course} />
        </Part>
      )}
      {plan && (
        <Part title={t('risk.plan.title')}>
          <SafetyPlanSteps plan={plan.text} />
          <p className={shapes.remark}>{t('risk.plan.written', { on: on(plan.on) })}</p>
          <PrintedFacts
            facts={[
              [
                t('record.printed.planLookedAt'),
                course.safetyPlan.looks.map(({ on: date, words }) =>
                  [on(date), words].filter(Boolean).join(': '),
                ),
              ],
              [t('client.plan.relapsePart.sharedWith'), plan.text.sharedWith.map(({ who }) => who)],
            ]}
          />
        </Part>
      )}
    </>
  );
}
