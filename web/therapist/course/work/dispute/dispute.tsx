import { useTranslation } from 'react-i18next';
import { disputeWith } from '#core/course/dispute/find.ts';
import { openDisputes, stageNow } from '#core/course/dispute/strategies.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { EachOf } from '#web/therapist/course/work/areas/each-of.tsx';
import { focusPeople } from '#web/therapist/course/work/areas/focus-people.ts';
import { AreaRoom } from '#web/therapist/course/work/areas/room.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { startDispute } from './captures.ts';
import { DisputeWork } from './strategies.tsx';

/** The work on a dispute with one person, safety before everything else. */
export function DisputeRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { disputes } = course.dispute;
  const [other] = focusPeople(course, 'role_dispute').filter((id) => !disputeWith(course, id));
  const [first] = disputes;
  return (
    <AreaRoom area="role_dispute" title={t('work.dispute.title')} stage={first && stageNow(first)}>
      {openDisputes(course).length > 1 && (
        <Notice title={t('work.area.room.thinking')}>{t('work.dispute.several')}</Notice>
      )}
      <EachOf
        all={disputes}
        words="dispute"
        begins={startDispute}
        start={{ personId: other }}
        titleOf={({ personId }) => nameOf(course, personId) || t('work.communication.script.other')}
      >
        {(one) => <DisputeWork dispute={one} />}
      </EachOf>
    </AreaRoom>
  );
}
