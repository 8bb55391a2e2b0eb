import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { blankRelapsePlan } from '#web/both/plans/relapse-plan-text.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { EndingPart } from './part.tsx';
import { relapsePlanCapture } from './relapse-plan-capture.ts';
import { StayingInTouch } from './staying-in-touch.tsx';
import { Task } from './task.tsx';

/** The plan for staying well, what it still lacks, and its earlier versions: E-07, MS-20. */
export function RelapsePlan() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { plan, earlier } = course.relapsePlan;
  const lacks = planLacks(course);
  const version = plan?.version ?? 0;
  const written = (on: string, number: number) =>
    t('ending.planVersion', { version: number, on: dateInWords(on, i18n.language) });
  return (
    <EndingPart part="plan">
      <Task id="E-07">
        {plan && (
          <p className={shapes.remark}>
            {written(plan.on, plan.version)}{' '}
            <Link to="/courses/$course/print" params={{ course: course.id }} hash="plan">
              {t('ending.planPrint')}
            </Link>
          </p>
        )}
        {lacks.length > 0 ? (
          <Notice kind={plan ? 'warn' : 'info'} title={t('ending.planLacks')}>
            <ul>
              {lacks.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <p className={shapes.asWritten}>{t('ending.planWhole')}</p>
        )}
        {plan && <CaptureRead capture={relapsePlanCapture} text={plan.text} />}
        <InPlace
          capture={relapsePlanCapture}
          start={{ ...(plan?.text ?? blankRelapsePlan), version }}
          place="plan"
          opens={t(plan ? 'ending.planChange' : 'ending.planWrite')}
          button={t('ending.planSave')}
          lead={<p className={shapes.remark}>{t('ending.planLead')}</p>}
        />
        <StayingInTouch />
        {earlier.length > 0 && (
          <Disclosure title={t('ending.planEarlier')} level={4}>
            {earlier.toReversed().map((one) => (
              <Disclosure key={one.version} title={written(one.on, one.version)} level={4}>
                <CaptureRead capture={relapsePlanCapture} text={one.text} />
              </Disclosure>
            ))}
          </Disclosure>
        )}
      </Task>
    </EndingPart>
  );
}
