import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { RefusedOrNewer } from '#web/app/forms/refused-or-newer.tsx';
import { listNames } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { TimelineFields } from './event-fields.tsx';

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
      aria-label={t('client.timeline.changeOf', { what: event.what })}
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
            {t('client.timeline.save')}
          </Button>
          <Button
            kind="quiet"
            aria-label={t('client.timeline.takeOffOf', { what: event.what })}
            onPress={() => aside.mutate({ form: { event: id, why: t('client.timeline.takenOff') } })}
          >
            {t('client.timeline.takeOff')}
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
  const said = (date: string) => dateInWords(date, i18n.language);
  const { date, dateEnd, what, kind, people, mood, clientNote, hypothesis, addedBy } = event;
  const about = [
    t(`client.timeline.kindOf.${kind}`),
    listNames(course, people),
    mood !== undefined && t('client.timeline.moodWas', { value: mood }),
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
          {t('client.timeline.thought', { who: therapist || t('client.yourTherapist') })}: {hypothesis.text}
        </p>
      )}
      {addedBy === 'client' && may('changeEvent') && (
        <Disclosure title={t('client.timeline.change')} level={3}>
          <Change event={event} />
        </Disclosure>
      )}
    </li>
  );
}
