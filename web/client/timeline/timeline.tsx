import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eventsInOrder } from '#core/course/timeline/present-events.ts';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { asKnown } from '#web/app/spoken/known.ts';
import type { EventForm } from '#web/both/timeline/event-fields.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { MyTimelineEvent } from './event.tsx';
import { TimelineFields } from './event-fields.tsx';

const start: EventForm = { what: '', date: '', kind: 'other' };

function AddOne() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'addEvent', start);
  const [round, setRound] = useState(0);
  return (
    <form
      noValidate
      aria-label={t('client.timeline.add')}
      onSubmit={submits(async () => {
        if (await form.submit()) setRound(round + 1);
      })}
    >
      <Stack>
        <TimelineFields key={round} {...form} />
        <FormFoot form={form} go={t('client.timeline.go')} saved="below" />
      </Stack>
    </form>
  );
}

/** What has happened in my life around the illness: the same timeline that my therapist sees (I-09). */
export function MyTimeline() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const events = eventsInOrder(course.timeline);
  return (
    <ClientPage
      ofCourse
      title={t('client.timeline.title')}
      lead={t(course.closing.closed ? 'client.finished.lead' : 'client.timeline.lead')}
      reads={{ says: t('client.timeline.reads', { who }), by: ['addEvent', 'changeEvent', 'keepEventBack'] }}
    >
      {events.length === 0 ? (
        <NothingHere title={t('client.timeline.none')}>{t('client.timeline.noneWhy')}</NothingHere>
      ) : (
        <Part title={t('client.timeline.all')}>
          <ul className={css.items}>
            {events.map((event) => (
              <MyTimelineEvent key={event.id} event={event} />
            ))}
          </ul>
        </Part>
      )}
      {may('addEvent') && (
        <Part title={t('client.timeline.add')}>
          <ul>
            {timelinePrompts.map((prompt) => (
              <li key={prompt}>{asKnown(prompt)}</li>
            ))}
          </ul>
          <AddOne />
        </Part>
      )}
    </ClientPage>
  );
}
