import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useAct } from '#web/app/course.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { EventInWords } from '#web/both/timeline/event-in-words.tsx';
import { useChangeEvent } from '#web/both/timeline/use-change-event.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { TimelineFields } from './event-fields.tsx';

/** Correcting something I put there. */
function Change({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { form, save, newer } = useChangeEvent(course, event, 'client.timeline');
  const aside = useAct(course.id, 'setEventAside');
  const takeOff = () => aside.mutate({ form: { event: event.id, why: t('client.timeline.takenOff') } });
  return (
    <form
      noValidate
      aria-label={t('client.timeline.changeOf', { what: event.what })}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <Stack>
        <TimelineFields {...form} />
        <Refused sentence={aside.error?.problem?.title} />
        <FormFoot
          form={form}
          go={t('client.timeline.save')}
          kind="plain"
          newer={newer}
          more={
            may('setEventAside') && (
              <Button
                kind="quiet"
                aria-label={t('client.timeline.takeOffOf', { what: event.what })}
                onPress={takeOff}
              >
                {t('client.timeline.takeOff')}
              </Button>
            )
          }
          saved="below"
        />
      </Stack>
    </form>
  );
}

/** Whether I keep this to myself for now, and the way back. */
function KeepBack({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const keep = useAct(course.id, 'keepEventBack');
  const tell = useAct(course.id, 'tellEvent');
  const [does, act] = event.keptBack ? (['tell', tell] as const) : (['keepBack', keep] as const);
  return (
    <>
      {event.keptBack && <p className={css.soft}>{t('client.timeline.keptBack', { who })}</p>}
      {may(event.keptBack ? 'tellEvent' : 'keepEventBack') && (
        <div>
          <Button
            size="small"
            aria-label={t(`client.timeline.${does}Of`, { what: event.what, who })}
            isPending={act.isPending}
            onPress={() => act.mutate({ form: { event: event.id } })}
          >
            {t(`client.timeline.${does}`, { who })}
          </Button>
        </div>
      )}
      <Refused sentence={keep.error?.problem?.title ?? tell.error?.problem?.title} />
    </>
  );
}

/** One thing that happened; what I put there I can change, what my therapist put there I read. */
export function MyTimelineEvent({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const { hypothesis, addedBy } = event;
  return (
    <li className={shapes.ruledItem}>
      <EventInWords
        course={course}
        event={event}
        words="client.timeline"
        looks={{ what: css.said, about: css.soft }}
      />
      {hypothesis && (
        <p dir="auto">
          {t('client.timeline.thought', { who })}: {hypothesis.text}
        </p>
      )}
      {addedBy === 'client' && <KeepBack event={event} />}
      {addedBy === 'client' && may('changeEvent') && (
        <Disclosure title={t('client.timeline.change')} level={3}>
          <Change event={event} />
        </Disclosure>
      )}
    </li>
  );
}
