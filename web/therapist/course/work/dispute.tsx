import { useTranslation } from 'react-i18next';
import { openDisputes, stageNow } from '#core/course/dispute/strategies.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Empty } from '../../../ui/states.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { AreaRoom } from './area-room.tsx';
import { startDispute } from './dispute-captures.ts';
import { DisputeWork } from './dispute-work.tsx';
import { focusPeople } from './focus-people.ts';
import { InPlace } from './in-place.tsx';
import { nameOf } from './names.ts';

/** The work on a dispute with one person, safety before everything else. */
export function DisputeRoom() {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const { disputes } = course.dispute;
  const [other] = focusPeople(course, 'role_dispute').filter(
    (id) => !disputes.some((one) => one.personId === id),
  );
  const [first] = disputes;
  const start = (
    <InPlace
      key={disputes.length}
      capture={startDispute}
      start={{ personId: other }}
      place={`new/${disputes.length}`}
      kind={first ? 'plain' : 'primary'}
      opens={first ? t('work-areas.room.another') : t('work-dispute.start')}
    />
  );
  return (
    <AreaRoom area="role_dispute" title={t('work-dispute.title')} stage={first && stageNow(first)}>
      {!first && (
        <Empty title={t('work-dispute.empty')} action={start}>
          {t('work-dispute.emptyWords')}
        </Empty>
      )}
      {openDisputes(course).length > 1 && (
        <Notice title={t('work-areas.room.thinking')}>{t('work-dispute.several')}</Notice>
      )}
      {disputes.length > 1 ? (
        <Tabs
          label={t('work-areas.room.which')}
          tabs={disputes.map((one) => ({
            id: one.id,
            title: nameOf(course, one.personId) || t('work-techniques.script.other'),
            content: <DisputeWork dispute={one} />,
          }))}
        />
      ) : (
        first && <DisputeWork dispute={first} />
      )}
      {first && <Disclosure title={t('work-areas.room.another')}>{start}</Disclosure>}
    </AreaRoom>
  );
}
