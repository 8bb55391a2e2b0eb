import { useTranslation } from 'react-i18next';
import { offersOpen } from '#core/course/hours-asked/find.ts';
import type { Ask, Offer } from '#core/course/hours-asked/state.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { useMeetingWords } from '#web/client/sessions/when-we-meet.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** Hours that are offered to me, and what I asked for and what became of it. */
export function HoursOffered() {
  const { course, may } = useMyCourse();
  const offers = may('answerOffer') ? offersOpen(course, new Date().toISOString()) : [];
  const [last] = course.hoursAsked.asks.toReversed();
  return (
    <>
      {offers.map((offer) => (
        <OfferedToMe key={offer.id} offer={offer} />
      ))}
      {last && <AskedLast ask={last} />}
    </>
  );
}

function OfferedToMe({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const when = useMeetingWords();
  const call = useAct(course.id, 'answerOffer');
  const answer = (said: 'taken' | 'declined') => call.mutate({ form: { offer: offer.id, answer: said } });
  const was = course.sessions.appointments.find(({ id }) => id === offer.instead);
  return (
    <section className={css.next} aria-labelledby={`offer-${offer.id}`}>
      <h2 id={`offer-${offer.id}`}>{when(offer, 'title')}</h2>
      <p>
        {t(was ? 'client.hours.offeredInstead' : 'client.hours.offered', {
          who,
          was: was && when(was, 'title'),
        })}
      </p>
      {offer.words && <p dir="auto">{offer.words}</p>}
      <Row>
        <Button kind="primary" isPending={call.isPending} onPress={() => answer('taken')}>
          {t('client.hours.take')}
        </Button>
        <Button isPending={call.isPending} onPress={() => answer('declined')}>
          {t('client.hours.notSuit')}
        </Button>
      </Row>
      <Refused sentence={call.error?.problem?.title} />
    </section>
  );
}

function AskedLast({ ask }: { ask: Ask }) {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const when = useMeetingWords();
  const call = useAct(course.id, 'takeAskBack');
  const minutes = course.sessions.appointments.at(-1)?.minutes ?? 0;
  const zone = course.sessions.appointments.at(-1)?.zone ?? 'UTC';
  if (ask.state === 'taken' || ask.state === 'taken_back' || ask.state === 'offered') return null;
  return (
    <Stack gap="tight">
      <p role="status">
        {t(`client.hours.${ask.state}`, { who })} {ask.at && when({ at: ask.at, zone, minutes }, 'title')}
      </p>
      {ask.state === 'declined' && ask.answer && <p dir="auto">{ask.answer}</p>}
      {ask.state === 'waiting' && may('takeAskBack') && (
        <div>
          <Button isPending={call.isPending} onPress={() => call.mutate({ form: { ask: ask.id } })}>
            {t('client.hours.takeBack')}
          </Button>
        </div>
      )}
      <Refused sentence={call.error?.problem?.title} />
    </Stack>
  );
}
