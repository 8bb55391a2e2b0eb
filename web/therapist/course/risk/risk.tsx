import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { OpenAlarms } from '#web/therapist/course/risk/alarms/alarms.tsx';
import { AlarmsAnswered } from '#web/therapist/course/risk/alarms/answered.tsx';
import { RaiseAlarm } from '#web/therapist/course/risk/alarms/raise.tsx';
import { SafetyPlan } from '#web/therapist/course/risk/safety-plan/safety-plan.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { RiskAsked } from './asked.tsx';
import { StopAndRefer } from './stop-and-refer.tsx';

/** Everything about safety in this course: open alarms, the plan, what was asked, and when to stop and refer. */
export function RiskRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  // Of somebody who has died what was written is read; nothing is asked, planned or referred any more.
  const shows = (written: boolean) => written || !hasEndedByDeath(course);
  const { plan, contact } = course.safetyPlan;
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('risk.title')}</h2>
        <RoomLink to="session">{t('risk.backToSession')}</RoomLink>
      </Row>
      <OpenAlarms />
      {shows(plan !== null || contact !== null) && <SafetyPlan />}
      <div data-print="never">
        <Columns>
          <Stack gap="section">
            {shows(course.risk.reviews.length > 0) && (
              <Part title={t('risk.asked.title')}>
                <RiskAsked />
              </Part>
            )}
          </Stack>
          <Stack gap="section">
            <Part title={t('risk.alarms')}>
              {openAlarms(course).length === 0 && <p>{t('risk.noneOpen')}</p>}
              {acts.includes('raiseAlarm') && (
                <Disclosure title={t('risk.raise.title')}>
                  <RaiseAlarm />
                </Disclosure>
              )}
              <AlarmsAnswered />
            </Part>
            {shows(course.risk.flags.length > 0) && (
              <Part title={t('risk.stop.title')}>
                <StopAndRefer />
              </Part>
            )}
          </Stack>
        </Columns>
      </div>
    </Stack>
  );
}
