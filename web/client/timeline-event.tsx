import { useTranslation } from 'react-i18next';
import { personOf } from '#core/course/inventory/entries.ts';
import type { TimelineEvent } from '#core/course/timeline/event.ts';
import { useActForm } from '../act-form.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { saidDate } from '../when.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { RefusedOrNewer } from './refused-or-newer.tsx';
import { TimelineFields } from './timeline-fields.tsx';

/** Correcting something I put there. */
function Change({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { id, hypothesis: _hypothesis, aside: _aside, addedBy: _by, changedBy: _changed, ...fields } = event;
  const form = useActForm(course.id, 'changeEvent', { ...fields, event: id }, id);
  const aside = useAct(course.id, 'setEventAside');
  return (
    <form
      noValidate
      aria-label={t('clientTimeline.changeOf', { what: event.what })}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void form.submit();
      }}
    >
      <Stack>
        <TimelineFields {...form} />
        <RefusedOrNewer form={form} keepMine={(version) => form.change({ version })} />
        <Refused sentence={aside.error?.problem?.title} />
        <Row>
          <Button type="submit" isPending={form.isSending}>
            {t('clientTimeline.save')}
          </Button>
          <Button
            kind="quiet"
            aria-label={t('clientTimeline.takeOffOf', { what: event.what })}
            onPress={() => aside.mutate({ form: { event: id, why: t('clientTimeline.takenOff') } })}
          >
            {t('clientTimeline.takeOff')}
          </Button>
        </Row>
        <SaveState state={form.saving} />
      </Stack>
    </form>
  );
}

/** One thing that happened; what I put there I can change, what my therapist put there I read. */
export function MyTimelineEvent({ event }: { event: TimelineEvent }) {
  const { t, i18n } = useTranslation();
  const { course, may, therapist } = useMyCourse();
  const said = (date: string) => saidDate(date, i18n.language);
  const { date, dateEnd, what, kind, people, mood, clientNote, hypothesis, addedBy, version } = event;
  const names = people.flatMap((id) => personOf(course.inventory, id)?.fields.displayName ?? []);
  const about = [
    t(`clientTimeline.kindOf.${kind}`),
    names.join(', '),
    mood !== undefined && t('clientTimeline.moodWas', { value: mood }),
  ];
  return (
    <li className={css.item}>
      <p className={css.soft}>{dateEnd ? `${said(date)} – ${said(dateEnd)}` : said(date)}</p>
      <p className={css.said} dir="auto">
        {what}
      </p>
      <p className={css.soft}>
        <bdi>{about.filter(Boolean).join(' · ')}</bdi>
      </p>
      {clientNote && <p dir="auto">{clientNote}</p>}
      {hypothesis && (
        <p dir="auto">
          {t('clientTimeline.thought', { who: therapist || t('client.yourTherapist') })}: {hypothesis.text}
        </p>
      )}
      {addedBy === 'client' && may('changeEvent') && (
        <Disclosure title={t('clientTimeline.change')} level={3}>
          <Change key={version} event={event} />
        </Disclosure>
      )}
    </li>
  );
}
