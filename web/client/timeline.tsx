import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { useActForm } from '../act-form.ts';
import { Part, Stack } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { SendForm } from './send-form.tsx';
import { MyTimelineEvent } from './timeline-event.tsx';
import { type MyEvent, TimelineFields } from './timeline-fields.tsx';

const start: MyEvent = { what: '', date: '', kind: 'other' };

function AddOne() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'addEvent', start);
  const [round, setRound] = useState(0);
  return (
    <form
      noValidate
      aria-label={t('clientTimeline.add')}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await form.submit()) setRound(round + 1);
      }}
    >
      <Stack>
        <TimelineFields key={round} {...form} />
        <SendForm form={form} go={t('clientTimeline.go')} kind="primary" />
      </Stack>
    </form>
  );
}

/** What has happened in my life around the illness: the same timeline that my therapist sees (I-09). */
export function MyTimeline() {
  const { t } = useTranslation();
  const { course, may, therapist } = useMyCourse();
  const events = course.timeline.events
    .filter(({ aside }) => !aside)
    .toSorted((one, other) => one.date.localeCompare(other.date));
  return (
    <ClientPage
      title={t('clientTimeline.title')}
      lead={t('clientTimeline.lead')}
      reads={t('clientTimeline.reads', { who: therapist || t('client.yourTherapist') })}
    >
      {events.length === 0 ? (
        <Empty title={t('clientTimeline.none')}>{t('clientTimeline.noneWhy')}</Empty>
      ) : (
        <Part title={t('clientTimeline.all')}>
          <ul className={css.items}>
            {events.map((event) => (
              <MyTimelineEvent key={event.id} event={event} />
            ))}
          </ul>
        </Part>
      )}
      {may('addEvent') && (
        <Part title={t('clientTimeline.add')}>
          <ul>
            {timelinePrompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          <AddOne />
        </Part>
      )}
    </ClientPage>
  );
}
