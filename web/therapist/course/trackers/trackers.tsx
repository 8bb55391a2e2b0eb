import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToSession } from '#web/therapist/course/work/room-head.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { OpenAlerts } from './alerts.tsx';
import { OfferTracker } from './offer.tsx';
import { OneTracker } from './one.tsx';

/** What the client notes between sessions: what asks for an eye, each tracker with its weeks, and what can be offered. */
export function TrackersRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { kept } = course.trackers;
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('trackers.title')}</h2>
        <BackToSession />
      </Row>
      <OpenAlerts />
      {kept.length === 0 && (
        <Empty title={t('trackers.desk.nothing')}>
          {acts.includes('offerTracker') && t('trackers.desk.nothingWhy')}
        </Empty>
      )}
      {kept.toReversed().map((one) => (
        <Part key={one.tracker.id} title={one.tracker.name} id={one.tracker.id}>
          <OneTracker kept={one} />
        </Part>
      ))}
      {acts.includes('offerTracker') && <OfferTracker />}
    </Stack>
  );
}
