import { useTranslation } from 'react-i18next';
import { guide } from '#core/guide/guide.ts';
import { Milestones } from '#web/therapist/course/protocol/milestones.tsx';
import { DriftsSeen } from '#web/therapist/course/session/fidelity/drifts.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** The course against its protocol: where it drifts, MS-01 to MS-24 on demand. */
export function AgainstProtocol() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const found = guide(course, today);
  if (!found) return null;
  return (
    <Part title={t('protocol.stands')}>
      <Disclosure title={t('session.drift.title')}>
        <DriftsSeen deviations={found.deviations} />
      </Disclosure>
      <Disclosure title={t('protocol.milestones')}>
        <Milestones milestones={found.milestones} />
      </Disclosure>
    </Part>
  );
}
