import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskHour, ReceptionDay } from '#core/api-answers/reception.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { Contact } from './contact.tsx';
import { useDeskAct } from './list.ts';
import { CancelAtDesk, MoveAtDesk } from './move.tsx';
import { OfferAtDesk } from './offer.tsx';
import css from './reception.module.css';

interface OpenedProps {
  hour: DeskHour;
  course: string;
  day: ReceptionDay;
  onDone: () => void;
}

/** One hour at the desk: how the client is reached, and moving it, cancelling it, or offering another. */
export function HourOpened(props: OpenedProps) {
  const { hour, course, day, onDone } = props;
  const { t, i18n } = useTranslation();
  const [doing, setDoing] = useState<'nothing' | 'move' | 'cancel' | 'offer'>('nothing');
  return (
    <Stack>
      <p>
        {momentInWords(hour.at, day.today, i18n.language)},{' '}
        {t('service.reception.with', { therapist: hour.therapist.name })}
      </p>
      {hour.client && (
        <p className={css.contact}>
          <Contact client={hour.client} />
        </p>
      )}
      {doing === 'nothing' && hour.state === 'booked' && (
        <Row>
          <Button onPress={() => setDoing('move')}>{t('service.reception.move.open')}</Button>
          <Button kind="quiet" onPress={() => setDoing('cancel')}>
            {t('service.reception.cancel.open')}
          </Button>
        </Row>
      )}
      {doing === 'nothing' && hour.state === 'cancelled' && (
        <AfterCancelled {...props} onOffer={() => setDoing('offer')} />
      )}
      {doing === 'move' && <MoveAtDesk hour={hour} course={course} onDone={onDone} />}
      {doing === 'cancel' && <CancelAtDesk hour={hour} course={course} onDone={onDone} />}
      {doing === 'offer' && (
        <OfferAtDesk course={course} minutes={hour.minutes} instead={hour.id} onDone={onDone} />
      )}
    </Stack>
  );
}

/** Once it is cancelled the client is told, and what they say to the hour that is offered is answered for them. */
function AfterCancelled({ hour, course, day, onDone, onOffer }: OpenedProps & { onOffer: () => void }) {
  const { t, i18n } = useTranslation();
  const note = useDeskAct(course, 'noteAtDesk');
  const answer = useDeskAct(course, 'answerOffer');
  const { offered } = hour;
  const says = (said: 'taken' | 'declined') =>
    answer.mutate({ offer: offered?.id ?? '', answer: said }, { onSuccess: onDone });
  return (
    <>
      {!hour.desk.told && (
        <div>
          <Button
            isPending={note.isPending}
            onPress={() =>
              note.mutate({ appointment: hour.id, says: 'told', shownAt: hour.at }, { onSuccess: onDone })
            }
          >
            {t('service.reception.tell')}
          </Button>
        </div>
      )}
      {offered ? (
        <>
          <p>
            {t('service.reception.offered', { when: momentInWords(offered.at, day.today, i18n.language) })}
          </p>
          <Row>
            <Button isPending={answer.isPending} onPress={() => says('taken')}>
              {t('service.reception.offer.taken')}
            </Button>
            <Button kind="quiet" onPress={() => says('declined')}>
              {t('service.reception.offer.declined')}
            </Button>
          </Row>
        </>
      ) : (
        <div>
          <Button onPress={onOffer}>{t('service.reception.offer.open')}</Button>
        </div>
      )}
      <Refused sentence={(note.error ?? answer.error)?.problem?.title} />
    </>
  );
}
