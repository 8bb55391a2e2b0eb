import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { answerByIn } from '#core/course/risk/answer-by.ts';
import { alarmsToAnswer, isPressing } from '#core/course/risk/open-alarms.ts';
import type { Alarm, WentUp } from '#core/course/risk/state.ts';
import { opensNext } from '#core/course/risk/working-hours.ts';
import { useStandsIn } from '#web/both/away/stands-in.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { useSaidOnPhone } from '#web/client/sessions/said-on-phone.ts';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { awayToday } from './away.tsx';
import { useReadAnew } from './read-anew.tsx';

type Seen = Pick<CourseView, 'course' | 'therapist' | 'today' | 'away' | 'cover'>;

/** By name, whoever is asked first: the therapist, or whoever stands in for them today. */
const askedBy = ({ cover, today, therapist }: Seen): string =>
  cover && cover.from <= today && today <= cover.to ? cover.name : therapist;

/** What I said of my safety that nobody has answered yet, the most pressing first. */
const unanswered = ({ course }: Seen): Alarm[] => alarmsToAnswer(course);

/** That nobody was found is told while nobody was found after. */
const isTold = (step: WentUp, at: number, steps: readonly WentUp[]) =>
  step.asked.length > 0 || at === steps.length - 1;

/** Whom Kith asked first, and by when: of an hour in which nobody reads it, that is said and no time promised. */
function useAskedFirst(view: Seen): (alarm: Alarm) => string {
  const { t } = useTranslation();
  const onPhone = useSaidOnPhone();
  const { hours } = useHelp();
  const who = askedBy(view) || t('client.yourTherapist');
  return (alarm) => {
    const why = alarm.wentUp.at(0)?.why;
    const isAwayNow = awayToday(view.away, view.today) === 'on';
    if (why === 'therapist_away' || (!why && isAwayNow)) return t('client.help.asked.away', { who });
    if (!hours) return t('client.help.asked.therapistNoTime', { who });
    const said = (instant: string) => onPhone(instant, hours.zone);
    const { by, route } = answerByIn(view.course, alarm, hours);
    if (route === 'duty') return t('client.help.asked.duty', { who, number: hours.outOfHours?.number });
    if (route === 'therapist') return t('client.help.asked.therapist', { who, when: said(by) });
    const opens = opensNext(hours, alarm.at);
    return opens
      ? t('client.help.asked.closed', { who, when: said(opens) })
      : t('client.help.asked.therapistNoTime', { who });
  };
}

/** Whom Kith asks in a moment, while a therapist is away and it has not asked them yet. */
function AskedNext({ view: { away, today }, alarm }: { view: Seen; alarm: Alarm }) {
  const { t } = useTranslation();
  const inWords = useStandsIn();
  const standsIn = awayToday(away, today) === 'on' ? away?.standsIn : undefined;
  if (!standsIn || alarm.wentUp.length > 0) return null;
  return <p>{t('client.help.asked.awayNext', { standsIn: inWords(standsIn) })}</p>;
}

function Asked({ view, alarm }: { view: Seen; alarm: Alarm }) {
  const { t } = useTranslation();
  const listed = useListed();
  const { hours } = useHelp();
  const askedFirst = useAskedFirst(view);
  const onPhone = useSaidOnPhone();
  const said = (instant: string) => onPhone(instant, hours?.zone ?? 'UTC');
  return (
    <>
      <p>{askedFirst(alarm)}</p>
      <AskedNext view={view} alarm={alarm} />
      {alarm.wentUp.filter(isTold).map((step) => (
        <p key={`${step.who} ${step.at}`}>
          {step.asked.length > 0
            ? t('client.help.asked.step', {
                when: said(step.at),
                names: listed(step.asked.map(({ name }) => name)),
                who: t(`client.help.asked.who.${step.who}`),
              })
            : t('client.help.asked.stepNobody', { when: said(step.at) })}
        </p>
      ))}
    </>
  );
}

/** Whom Kith has asked about what I said, by when, and that nobody has answered: never a promise (IPT protocol reference, 9.3). */
function AskedNotice({ view, alarms }: { view: Seen; alarms: readonly Alarm[] }) {
  const { t } = useTranslation();
  const isSeen = alarms.some(({ seen }) => seen);
  return (
    <Notice
      kind="warn"
      title={t(isSeen ? 'client.help.asked.titleSeen' : 'client.help.asked.title')}
      spoken="now"
    >
      <p>{t('client.help.asked.first')}</p>
      {alarms.map((alarm) => (
        <Asked key={alarm.id} view={view} alarm={alarm} />
      ))}
      <p>{t('client.help.asked.noPromise')}</p>
    </Notice>
  );
}

/**
 * On the page of help, below the numbers: read anew from the server, and nothing where there is no line. What else the page
 * says is kept anew with it: it may be opened by itself, long after the other pages, and a therapist be away since.
 */
export function WhoIsAsked({ course, person }: { course: string; person: string }) {
  const view = useReadAnew({ course, person });
  const alarms = view ? unanswered(view) : [];
  if (!view || alarms.length === 0) return null;
  return <AskedNotice view={view} alarms={alarms} />;
}

/** At home, below the numbers, where what I said is urgent or went up. */
export function AskedAtHome({ view }: { view: Seen }) {
  const alarms = unanswered(view).filter(isPressing);
  return alarms.length === 0 ? null : <AskedNotice view={view} alarms={alarms} />;
}
