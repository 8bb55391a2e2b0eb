import { useTranslation } from 'react-i18next';
import { safetyWith } from '#core/course/dispute/safety.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { clearance } from '#web/therapist/course/work/dispute/captures.ts';
import { Notice } from '#web/ui/words/notice.tsx';

/** That the client may not be safe with somebody, and clearing it, also where no dispute with them was begun. IPT protocol reference, 2.3.2 safety, SR-05. */
export function ClearedWith({ personId, name }: { personId: string; name: string }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  if (safetyWith(course, personId) !== 'unsafe') return null;
  return (
    <>
      <Notice kind="danger">{t('work.dispute.state.unsafe', { name })}</Notice>
      {acts.includes('clearSafety') && (
        <InPlace
          capture={clearance}
          start={{ personId }}
          place={personId}
          kind="quiet"
          opens={t('work.dispute.clear')}
        />
      )}
    </>
  );
}
