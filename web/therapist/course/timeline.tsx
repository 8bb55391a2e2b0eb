import { useTranslation } from 'react-i18next';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Part, Stack } from '../../ui/layout.tsx';
import { Empty } from '../../ui/states.tsx';
import { useCourseHere } from './course-frame.tsx';
import { AddEvent } from './timeline/add-event.tsx';
import { EventsTable } from './timeline/events-table.tsx';
import { GriefProposed } from './timeline/grief-proposed.tsx';
import { LookBackList } from './timeline/look-back.tsx';
import { TimelineHere } from './timeline/timeline-here.tsx';
import { ToldOfPeople } from './timeline/told-of-people.tsx';

/** Mood and life events side by side: what was happening when this began or got worse (I-09, MS-09). */
export function TimelineRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseHere();
  const events = course.timeline.events.filter(({ aside }) => !aside);
  return (
    <Stack gap="section">
      {events.length === 0 ? (
        <Empty title={t('events.none')}>
          <p>{t('events.noneLead')}</p>
        </Empty>
      ) : (
        <>
          <GriefProposed />
          <TimelineHere events={events} />
        </>
      )}
      <ToldOfPeople />
      {acts.includes('addEvent') && (
        <Part title={t('events.add')}>
          <Disclosure title={t('events.ways')} level={3}>
            <ul>
              {timelinePrompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </Disclosure>
          <AddEvent />
        </Part>
      )}
      {events.length > 0 && (
        <>
          <LookBackList />
          <EventsTable events={events} />
        </>
      )}
    </Stack>
  );
}
