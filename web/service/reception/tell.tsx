import { useTranslation } from 'react-i18next';
import type { DeskTell, ReceptionDay } from '#core/api-answers/reception.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { Contact } from './contact.tsx';
import { useDeskAct } from './list.ts';
import css from './reception.module.css';

/** Whose hours were called off as their course was handed over, and who reads it nowhere: they are called. */
export function DeskTells({ day }: { day: ReceptionDay }) {
  const { t } = useTranslation();
  if (day.tell.length === 0) return null;
  return (
    <div data-print="never">
      <Part title={t('service.reception.handedOver.title')}>
        <ul className={css.asks}>
          {day.tell.map((one) => (
            <TellLine key={one.course} tell={one} today={day.today} />
          ))}
        </ul>
      </Part>
    </div>
  );
}

const mostNamed = 3;

function TellLine({ tell, today }: { tell: DeskTell; today: string }) {
  const { t, i18n } = useTranslation();
  const call = useDeskAct(tell.course, 'noteAtDesk');
  const name = tell.client.name || t('service.reception.noName');
  const [next] = tell.hours;
  const more = tell.hours.length - mostNamed;
  const hours = tell.hours.slice(0, mostNamed).map(({ at }) => momentInWords(at, today, i18n.language));
  return (
    <li className={css.ask}>
      <p dir="auto">
        {t(`service.reception.handedOver.${more > 0 ? 'saysMore' : 'says'}`, {
          ...{ name, therapist: tell.therapist.name, hours: hours.join('; '), n: more },
        })}
      </p>
      <p className={css.contact}>
        <Contact client={tell.client} />
      </p>
      <Row gap="tight">
        <Button
          size="small"
          aria-label={t('service.reception.handedOver.toldOf', { name })}
          isPending={call.isPending}
          onPress={() => next && call.mutate({ appointment: next.id, says: 'told', shownAt: next.at })}
        >
          {t('service.reception.tell')}
        </Button>
      </Row>
      <Refused sentence={call.error?.problem?.title} />
    </li>
  );
}
