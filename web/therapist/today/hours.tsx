import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedAsk, ListedChange } from '#core/lists/hour-news.ts';
import type { Answers } from '#core/lists/today.ts';
import { useAct } from '#web/app/course.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { todayKey } from './list.ts';
import css from './today.module.css';

type Waiting = Answers['hours'][number];

/** What clients ask of their hours, and what they or the secretary changed: answered and read here in one press. */
export function HoursWaiting({ hours, today }: { hours: Answers['hours']; today: string }) {
  return hours.flatMap((one) => [
    ...one.news.asks.map((ask) => <Ask key={ask.id} of={one} ask={ask} today={today} />),
    ...one.news.changes.map((change) => <Change key={change.id} of={one} change={change} today={today} />),
  ]);
}

function Name({ of: { course, client } }: { of: Waiting }) {
  const { t } = useTranslation();
  return (
    <Link to="/courses/$course/sessions" params={{ course }} className={standingLinkClass}>
      <span dir="auto">{client.name || t('today.noName')}</span>
    </Link>
  );
}

function Ask({ of, ask, today }: { of: Waiting; ask: ListedAsk; today: string }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const call = useAct(of.course, 'answerAsk');
  const answer = (said: 'taken' | 'declined') =>
    call.mutate(
      { form: { ask: ask.id, answer: said } },
      { onSuccess: () => queries.invalidateQueries({ queryKey: todayKey }) },
    );
  const { name } = of.client;
  return (
    <li className={css.answer}>
      <Name of={of} />
      <span className={css.why}>
        {t(`today.hour.${ask.appointment ? 'askedInstead' : 'asked'}${ask.at ? 'At' : ''}`, {
          at: ask.at && momentInWords(ask.at, today, i18n.language),
        })}
        {ask.words === 'some' && ` ${t('today.hour.wrote')}`}
      </span>
      {ask.at && (
        <Row gap="tight">
          <Button
            size="small"
            isPending={call.isPending}
            aria-label={t('today.hour.takeOf', { name })}
            onPress={() => answer('taken')}
          >
            {t('today.hour.take')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={t('today.hour.declineOf', { name })}
            onPress={() => answer('declined')}
          >
            {t('today.hour.decline')}
          </Button>
        </Row>
      )}
      <Refused sentence={call.error?.problem?.title} />
    </li>
  );
}

function Change({ of, change, today }: { of: Waiting; change: ListedChange; today: string }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const call = useAct(of.course, 'readHourChange');
  const { what, who, was, notice } = change;
  return (
    <li className={css.answer}>
      <Name of={of} />
      <span className={css.why}>
        {t(`today.hour.${what}.${who}`, { was: was && momentInWords(was, today, i18n.language) })}
        {notice === 'late' && ` ${t('today.hour.late')}`}
      </span>
      <Button
        size="small"
        kind="quiet"
        isPending={call.isPending}
        aria-label={t('today.hour.readOf', { name: of.client.name })}
        onPress={() =>
          call.mutate(
            { form: { change: change.id } },
            { onSuccess: () => queries.invalidateQueries({ queryKey: todayKey }) },
          )
        }
      >
        {t('today.hour.read')}
      </Button>
    </li>
  );
}
