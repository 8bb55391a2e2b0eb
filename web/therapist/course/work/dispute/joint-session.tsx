import { useTranslation } from 'react-i18next';
import { jointReadiness, refuseJointInDispute } from '#core/course/dispute/joint-session.ts';
import type { Dispute } from '#core/course/dispute/state.ts';
import { whoConsents } from '#core/course/dispute/state.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import * as ask from './captures.ts';

/** One conversation with both in the room: where the record speaks of danger there is no form, only the reason (RD-10, T-16). */
export function JointSessionPlan({ dispute, person }: { dispute: Dispute; person: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const refused = refuseJointInDispute(course, dispute);
  const { jointSession } = dispute;
  const where = { disputeId: dispute.id };
  if (refused) {
    return (
      <Stack>
        <Notice kind="danger">{refused.because}</Notice>
        {jointSession && <CaptureRead capture={ask.joint} text={jointSession.plan.text} />}
      </Stack>
    );
  }
  const readiness = jointReadiness(course, dispute.id);
  const isOn = readiness === 'needs_client' || readiness === 'needs_other' || readiness === 'ready';
  return (
    <Stack>
      <p>{t(`work.dispute.jointState.${readiness}`, { name: person })}</p>
      <OneText capture={ask.joint} where={where} now={jointSession?.plan} opens={t('work.dispute.plan')} />
      {isOn &&
        whoConsents.options
          .filter((whose) => !jointSession?.consents[whose])
          .map((whose) => (
            <InPlace
              key={whose}
              capture={ask.consent}
              start={{ ...where, whose, version: jointSession?.plan.version }}
              place={`${dispute.id}/${whose}/${jointSession?.plan.version}`}
              opens={t(`work.dispute.agrees.${whose}`, { name: person })}
            />
          ))}
      {isOn && (
        <InPlace
          capture={ask.callOff}
          start={where}
          place={dispute.id}
          kind="quiet"
          opens={t('work.dispute.callOff')}
        />
      )}
    </Stack>
  );
}
