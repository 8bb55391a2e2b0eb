import { useTranslation } from 'react-i18next';
import type { TherapistAway } from '#core/api-answers/duty.ts';
import { answerBy } from '#core/course/risk/answer-by.ts';
import type { Urgency } from '#core/course/risk/urgency.ts';
import { opensNext } from '#core/course/risk/working-hours.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { useStandsIn } from '#web/both/away/stands-in.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { useSaidOnPhone } from '#web/client/sessions/said-on-phone.ts';
import { dayInWords } from '#web/ui/words/when.ts';
import { awayToday, useDayThere } from './away.tsx';
import type { HelpOnPhone } from './on-phone.ts';

interface Asked {
  urgency: Urgency;
  /** It is said before anything is sent: nobody has been asked yet. */
  isAhead?: boolean;
  who: string;
  next: HelpOnPhone['next'];
  away: TherapistAway | null | undefined;
}

/** The honest sentence on when a therapist sees it (IPT protocol reference, 9.3 step 2). */
export function useWhenSeen(): (asked: Asked) => string {
  const { t, i18n } = useTranslation();
  const inWords = useStandsIn();
  const whileAway = ({ to, standsIn }: TherapistAway, who: string) => {
    const until = { who, to: dayInWords(to, i18n.language) };
    if (!standsIn) return t('client.help.away.asksNobody', until);
    return t('client.help.away.asks', { ...until, standsIn: inWords(standsIn) });
  };
  const onPhone = useSaidOnPhone();
  const help = useHelp();
  const dayThere = useDayThere();
  return ({ urgency, isAhead, who, next, away }) => {
    const isAway = awayToday(away, dayThere()) === 'on';
    if (away && isAway) return whileAway(away, who);
    if (!help.hours) return t(`client.help.seen.${urgency}`, { who });
    const now = new Date().toISOString();
    const { by, route } = answerBy({ at: now, urgency }, help.hours, next ? instantOf(next) : undefined);
    const said = (instant: string) => onPhone(instant, help.hours?.zone ?? 'UTC');
    if (route === 'duty') return t('client.help.seenByDuty', { number: help.hours.outOfHours?.number });
    if (route === 'nobody') {
      const opens = opensNext(help.hours, now);
      return opens ? t('client.help.seenFrom', { when: said(opens) }) : t('client.help.seenByNobody');
    }
    return t(`client.help.${isAhead ? 'asksBy' : 'seenBy'}`, { who, when: said(by) });
  };
}
