import { useTranslation } from 'react-i18next';
import { Columns, Part, Stack } from '../../ui/layout.tsx';
import { Empty } from '../../ui/states.tsx';
import { useCourseHere } from './course-frame.tsx';
import { AddEvent } from './timeline/add-event.tsx';
import { EventsTable } from './timeline/events-table.tsx';
import { GriefProposed } from './timeline/grief-proposed.tsx';
import { LookBackList } from './timeline/look-back.tsx';
import { TimelineHere } from './timeline/timeline-here.tsx';

/** Mood and life events side by side: what was happening when this began or got worse (I-09, MS-09). */
export function TimelineRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseHere();
  const events = course.timeline.events.filter(({ aside }) => !aside);
  const add = acts.includes('addEvent') && <AddEvent />;
  if (events.length === 0) {
    return (
      <Stack gap="section">
        <Empty title={t('events.none')}>
          <p>{t('events.noneLead')}</p>
        </Empty>
        {add}
      </Stack>
    );
  }
  return (
    <Stack gap="section">
      <GriefProposed />
      <TimelineHere events={events} />
      {add && <Part title={t('events.add')}>{add}</Part>}
      <Columns shape="main">
        <EventsTable events={events} />
        <LookBackList />
      </Columns>
    </Stack>
  );
}
