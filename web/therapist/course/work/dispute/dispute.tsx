import { useTranslation } from 'react-i18next';
import { disputeWith } from '#core/course/dispute/find-dispute.ts';
import { openDisputes, stageNow } from '#core/course/dispute/strategies.ts';
import { nameOf } from '#web/both/people/names.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { focusPeople } from '#web/therapist/course/work/areas/focus-people.ts';
import { AreaRoom } from '#web/therapist/course/work/areas/room.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Tabs } from '#web/ui/layout/tabs.tsx';
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
  const start = (
    <InPlace
      key={disputes.length}
      capture={startDispute}
      start={{ personId: other }}
      place={`new/${disputes.length}`}
      kind={first ? 'plain' : 'primary'}
      opens={first ? t('work.area.room.another') : t('work.dispute.start')}
    />
  );
  return (
    <AreaRoom area="role_dispute" title={t('work.dispute.title')} stage={first && stageNow(first)}>
      {!first && (
        <Empty title={t('work.dispute.empty')} action={start}>
          {t('work.dispute.emptyWords')}
        </Empty>
      )}
      {openDisputes(course).length > 1 && (
        <Notice title={t('work.area.room.thinking')}>{t('work.dispute.several')}</Notice>
      )}
      {disputes.length > 1 ? (
        <Tabs
          label={t('work.area.room.which')}
          tabs={disputes.map((one) => ({
            id: one.id,
            title: nameOf(course, one.personId) || t('work.communication.script.other'),
            content: <DisputeWork dispute={one} />,
          }))}
        />
      ) : (
        first && <DisputeWork dispute={first} />
      )}
      {first && <Disclosure title={t('work.area.room.another')}>{start}</Disclosure>}
    </AreaRoom>
  );
}
