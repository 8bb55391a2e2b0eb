import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CoverBack, CoveredNow, HandedToYou } from '#core/api-answers/hands.ts';
import { useAct } from '#web/app/course.ts';
import { useNews } from '#web/app/news.ts';
import awayCss from '#web/both/away/away.module.css';
import { handsKey, useHands } from '#web/both/hands/list.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { LongText } from '#web/ui/words/long-text.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayAheadInWords, dayInWords, momentInWords } from '#web/ui/words/when.ts';
import { Place } from './needs-answer.tsx';
import css from './today.module.css';

const lists = [handsKey];

/** What is in one’s hands for colleagues, and what colleagues did or handed over: it stands above one’s own day. */
export function InOtherHands() {
  const { data } = useHands();
  useNews('events', lists);
  if (!data) return null;
  const { now, ahead, back, handed, today } = data;
  if (now.length + ahead.length + back.length + handed.length === 0) return null;
  const byTherapist = Map.groupBy(now, ({ therapist, to }) => `${therapist}/${to}`);
  return (
    <div className={awayCss.notices}>
      <Stack>
        {[...byTherapist.values()].map((those) => (
          <StandingIn key={those[0]?.course} those={those} today={today} />
        ))}
        {handed.map((one) => (
          <Handed key={one.course} handed={one} today={today} />
        ))}
        <Back back={back} />
        {ahead.map((one) => (
          <Ahead key={`${one.therapist} ${one.from}`} {...one} />
        ))}
      </Stack>
    </div>
  );
}

/** The courses of one colleague that are open today, those with an alarm first. */
function StandingIn({ those, today }: { those: readonly CoveredNow[]; today: string }) {
  const { t, i18n } = useTranslation();
  const [first] = those;
  if (!first) return null;
  const isDanger = those.some(({ alarm }) => alarm !== null);
  const inOrder = those.toSorted((one, other) => Number(other.alarm !== null) - Number(one.alarm !== null));
  return (
    <Notice
      kind={isDanger ? 'danger' : 'info'}
      title={t('today.hands.now', { name: first.therapist, to: dayInWords(first.to, i18n.language) })}
    >
      <p>{t('today.hands.nowSays', { count: those.length })}</p>
      <ul className={css.answers}>
        {inOrder.map(({ course, client, alarm, next }) => (
          <Place key={course} course={course} room="cover" name={client}>
            {alarm && <strong>{t('today.hands.alarm')} </strong>}
            {next
              ? t('today.hands.next', { when: momentInWords(next, today, i18n.language) })
              : t('today.hands.noNext')}
          </Place>
        ))}
      </ul>
    </Notice>
  );
}

function Ahead({
  therapist,
  from,
  to,
  courses,
}: {
  therapist: string;
  from: string;
  to: string;
  courses: number;
}) {
  const { t, i18n } = useTranslation();
  return (
    <Notice kind="info">
      {t('today.hands.ahead', {
        count: courses,
        name: therapist,
        from: dayInWords(from, i18n.language),
        to: dayInWords(to, i18n.language),
      })}
    </Notice>
  );
}

/** Colleagues stood in while one was away: what they did is read in each course. */
function Back({ back }: { back: readonly CoverBack[] }) {
  const { t, i18n } = useTranslation();
  const byWhom = Map.groupBy(back, ({ by }) => by);
  return [...byWhom].map(([by, those]) => (
    <Notice key={by} kind="info" title={t('today.hands.back', { by })}>
      <ul className={css.answers}>
        {those.map(({ course, client, cover, from, to }) => (
          <Place key={cover} course={course} room="cover" name={client}>
            {t(`today.hands.${from === to ? 'backSaysDay' : 'backSays'}`, {
              from: dayInWords(from, i18n.language),
              to: dayInWords(to, i18n.language),
            })}
          </Place>
        ))}
      </ul>
    </Notice>
  ));
}

/** A course that came from a colleague, with their note, until it has been read. */
function Handed({
  handed: { course, client, from, on, note },
  today,
}: {
  handed: HandedToYou;
  today: string;
}) {
  const { t, i18n } = useTranslation();
  const read = useAct(course, 'readHandOver');
  const queries = useQueryClient();
  const readIt = () =>
    read.mutate({ form: {} }, { onSuccess: () => queries.invalidateQueries({ queryKey: handsKey }) });
  return (
    <Notice
      kind="info"
      title={t('today.hands.handed', { from, on: dayAheadInWords(on, today, i18n.language) })}
      actions={
        <Button isPending={read.isPending} aria-label={t('today.hands.readOf', { client })} onPress={readIt}>
          {t('today.hands.read')}
        </Button>
      }
    >
      <p>
        <Link to="/courses/$course/session" params={{ course }} className={standingLinkClass}>
          <span dir="auto">{client}</span>
        </Link>
      </p>
      {note ? <LongText text={note} /> : <p>{t('today.hands.noNote')}</p>}
    </Notice>
  );
}
