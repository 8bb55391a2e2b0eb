import { useTranslation } from 'react-i18next';
import { presentEvents } from '#core/course/timeline/present-events.ts';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { AddEvent } from './add.tsx';
import { GriefProposed } from './grief-proposed.tsx';
import { LookBackList } from './look-back.tsx';
import { CourseTimeline, hasScores } from './picture.tsx';
import { EventsTable } from './table.tsx';
import { ToldOfOnset } from './told-of-onset.tsx';
import { ToldOfPeople } from './told-of-people.tsx';

/** Mood and life events side by side: what was happening when this began or got worse (I-09, MS-09). */
export function TimelineRoom() {
  const { t } = useTranslation();
  const { course, acts, today } = useCourseView();
  const events = presentEvents(course.timeline);
  // Scores and diaries are drawn from the first of them on, whether anything has been put beside them or not.
  const isScored = hasScores(course, today);
  return (
    <Stack gap="section">
      {events.length === 0 && (
        <Empty title={t('timeline.none')}>
          <p>{t('timeline.noneLead')}</p>
        </Empty>
      )}
      {events.length > 0 && <GriefProposed />}
      {(events.length > 0 || isScored) && <CourseTimeline events={events} />}
      <ToldOfPeople />
      <ToldOfOnset />
      {acts.includes('addEvent') && (
        <Part title={t('timeline.add')}>
          <Disclosure title={t('timeline.ways')} level={3}>
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
