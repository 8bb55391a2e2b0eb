import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import type { TherapistAway } from '#core/api-answers/duty.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useStandsIn } from '#web/both/away/stands-in.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

/** Days away as they stand today: on, ahead, or over on a phone that was long without a line. */
export function awayToday(away: TherapistAway | null | undefined, today: string): 'on' | 'ahead' | 'over' {
  if (!away || away.to < today) return 'over';
  return away.from <= today ? 'on' : 'ahead';
}

/** The day where the service is, by whose days somebody is away; on this phone’s clock where its zone is not known yet. */
export function useDayThere(): () => string {
  const { hours } = useHelp();
  return () => (hours ? Temporal.Now.plainDateISO(hours.zone) : Temporal.Now.plainDateISO()).toString();
}

/** When my therapist is away, and whom Kith asks meanwhile if I am not safe: in sentences, never why. */
export function useAwayWords(): (
  away: TherapistAway,
  who: string,
) => { when: string; instead: string; today: 'on' | 'ahead' | 'over' } {
  const { t, i18n } = useTranslation();
  const inWords = useStandsIn();
  const dayThere = useDayThere();
  const day = (date: string) => dayInWords(date, i18n.language);
  return ({ from, to, standsIn }, who) => {
    const when = t(`client.help.away.${from === to ? 'day' : 'days'}`, { who, from: day(from), to: day(to) });
    const instead = standsIn
      ? t('client.help.away.instead', { standsIn: inWords(standsIn) })
      : t('client.help.away.nobody');
    const today = awayToday({ from, to, standsIn }, dayThere());
    return { when, instead, today };
  };
}

interface AwaySaid {
  away: TherapistAway | null | undefined;
  who: string;
}

/** That my therapist is or will be away, and who is asked meanwhile. */
export function TherapistAwayNotice({
  away,
  who,
  next,
}: AwaySaid & { next: Pick<Appointment, 'at'> | null }) {
  const { t } = useTranslation();
  const say = useAwayWords();
  const day = next?.at.slice(0, 10) ?? '';
  const said = away && say(away, who);
  if (!said || said.today === 'over') return null;
  return (
    <Notice kind="info" title={said.when}>
      {away.from <= day && day <= away.to && <p>{t('client.help.away.session')}</p>}
      <p>{said.instead}</p>
      <p>{t('client.help.away.now')}</p>
    </Notice>
  );
}

/** The same on the page of help, where who is asked now stands with what is sent. */
export function AwayAtHelp({ away, who }: AwaySaid) {
  const { t } = useTranslation();
  const say = useAwayWords();
  const said = away && say(away, who);
  if (!said || said.today === 'over') return null;
  return (
    <Part title={t('client.help.away.title', { who })}>
      <p>{said.when}</p>
      {said.today === 'ahead' && <p>{said.instead}</p>}
    </Part>
  );
}
