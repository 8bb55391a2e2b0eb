import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskAsk, ReceptionDay } from '#core/api-answers/reception.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { Contact } from './contact.tsx';
import { useDeskAct } from './list.ts';
import { OfferAtDesk } from './offer.tsx';
import css from './reception.module.css';

/** What clients asked for and nobody has answered: the oldest first. */
export function DeskAsks({ day }: { day: ReceptionDay }) {
  const { t } = useTranslation();
  if (day.asks.length === 0) return null;
  return (
    <div data-print="never">
      <Part title={t('service.reception.asks.title')}>
        <ul className={css.asks}>
          {day.asks.map((ask) => (
            <AskLine key={ask.id} ask={ask} today={day.today} />
          ))}
        </ul>
      </Part>
    </div>
  );
}

function AskLine({ ask, today }: { ask: DeskAsk; today: string }) {
  const { t, i18n } = useTranslation();
  const call = useDeskAct(ask.course, 'answerAsk');
  const [isOffering, setOffering] = useState(false);
  const when = (at: string) => momentInWords(at, today, i18n.language);
  const which = `${ask.at ? 'hour' : 'any'}${ask.was ? 'Instead' : ''}` as const;
  const answer = (said: 'taken' | 'declined') => call.mutate({ ask: ask.id, answer: said });
  return (
    <li className={css.ask}>
      <p dir="auto">
        {t(`service.reception.asks.${which}`, {
          name: ask.client.name || t('service.reception.noName'),
          therapist: ask.therapist.name,
          at: ask.at && when(ask.at),
          was: ask.was && when(ask.was),
        })}
        {ask.words === 'some' && ` ${t('service.reception.asks.words', { therapist: ask.therapist.name })}`}
      </p>
      <p className={css.contact}>
        <Contact client={ask.client} />
      </p>
      <Row gap="tight">
        {ask.at && (
          <Button size="small" isPending={call.isPending} onPress={() => answer('taken')}>
            {t('service.reception.asks.take')}
          </Button>
        )}
        <Button size="small" kind="quiet" onPress={() => setOffering(!isOffering)}>
          {t('service.reception.offer.open')}
        </Button>
        <Button size="small" kind="quiet" onPress={() => answer('declined')}>
          {t('service.reception.asks.decline')}
        </Button>
      </Row>
      <Refused sentence={call.error?.problem?.title} />
      {isOffering && <OfferAtDesk course={ask.course} ask={ask.id} onDone={() => setOffering(false)} />}
    </li>
  );
}
