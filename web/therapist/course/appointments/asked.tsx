import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asksWaiting } from '#core/course/hours-asked/find.ts';
import type { Ask, Changed, Offer } from '#core/course/hours-asked/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { useHoursFree } from '#web/both/hours/free.ts';
import { PickHour } from '#web/both/hours/pick-hour.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import css from './appointments.module.css';

/** What the client asked of their hours and was offered, and what was changed by others: answered and read here. */
export function HoursAskedHere() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const asks = asksWaiting(course);
  const offers = course.hoursAsked.offers.filter(({ state }) => state === 'open');
  const changes = course.hoursAsked.changes.filter(({ read }) => read === 'not_read');
  if (!acts.includes('answerAsk') || asks.length + offers.length + changes.length === 0) return null;
  return (
    <Part title={t('appointments.asked.title')}>
      <ul className={css.list}>
        {asks.map((ask) => (
          <AskHere key={ask.id} ask={ask} />
        ))}
        {offers.map((offer) => (
          <OfferHere key={offer.id} offer={offer} />
        ))}
        {[...new Map(changes.map((one) => [one.id, one])).values()].map((change) => (
          <ChangeHere key={change.id} change={change} />
        ))}
      </ul>
    </Part>
  );
}

function AskHere({ ask }: { ask: Ask }) {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseView();
  const call = useAct(course.id, 'answerAsk');
  const [isOffering, setOffering] = useState(false);
  const was = course.sessions.appointments.find(({ id }) => id === ask.appointment)?.at ?? '';
  const when = (at: string) => at && momentInWords(at, today, i18n.language);
  const answer = (said: 'taken' | 'declined') => call.mutate({ form: { ask: ask.id, answer: said } });
  const how = `${ask.appointment ? 'instead' : 'more'}${ask.at ? 'At' : ''}` as const;
  return (
    <li className={css.appointment}>
      <Stack gap="tight">
        <p>{t(`appointments.asked.${how}`, { at: when(ask.at), was: when(was) })}</p>
        {ask.words && <p dir="auto">{ask.words}</p>}
        <Row gap="tight">
          {ask.at && (
            <Button size="small" isPending={call.isPending} onPress={() => answer('taken')}>
              {t('appointments.asked.take')}
            </Button>
          )}
          <Button size="small" kind="quiet" onPress={() => setOffering(!isOffering)}>
            {t('appointments.asked.offer')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => answer('declined')}>
            {t('appointments.asked.decline')}
          </Button>
        </Row>
        <Refused sentence={call.error?.problem?.title} />
        {isOffering && <OfferOther ask={ask} onDone={() => setOffering(false)} />}
      </Stack>
    </li>
  );
}

/** Another hour, of those that are free, with a few words. */
function OfferOther({ ask, onDone }: { ask: Ask; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { data } = useHoursFree(course.id, ask.appointment);
  const start = { ask: ask.id, at: '', minutes: data?.minutes ?? 50, words: '', despite: '' };
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'offerHour',
    start,
    `offer-${ask.id}`,
    (typed: typeof start) => typed,
  );
  if (!data) return null;
  return (
    <QuickForm {...rest} onDone={onDone} go={t('appointments.asked.offerGo')}>
      {data.days.length === 0 && <p>{t('appointments.asked.noneFree')}</p>}
      <PickHour days={data.days} value={form.at} onChange={(at) => change({ at })} error={rest.wrong('at')} />
      <TextField
        label={t('appointments.asked.words')}
        optional
        value={form.words}
        onChange={(words) => change({ words })}
      />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}

function OfferHere({ offer }: { offer: Offer }) {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseView();
  const call = useAct(course.id, 'takeOfferBack');
  return (
    <li className={css.appointment}>
      <Row spread="apart">
        <p>{t('appointments.asked.offered', { at: momentInWords(offer.at, today, i18n.language) })}</p>
        <Button
          size="small"
          kind="quiet"
          isPending={call.isPending}
          onPress={() => call.mutate({ form: { offer: offer.id } })}
        >
          {t('appointments.asked.offerBack')}
        </Button>
      </Row>
      <Refused sentence={call.error?.problem?.title} />
    </li>
  );
}

function ChangeHere({ change: { id, what, who, was, notice } }: { change: Changed }) {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseView();
  const call = useAct(course.id, 'readHourChange');
  return (
    <li className={css.appointment}>
      <Row spread="apart">
        <p>
          {t(`appointments.asked.${what}.${who}`, { was: was && momentInWords(was, today, i18n.language) })}
          {notice === 'late' && ` ${t('appointments.asked.late')}`}
        </p>
        <Button
          size="small"
          kind="quiet"
          isPending={call.isPending}
          onPress={() => call.mutate({ form: { change: id } })}
        >
          {t('appointments.asked.read')}
        </Button>
      </Row>
      <Refused sentence={call.error?.problem?.title} />
    </li>
  );
}
