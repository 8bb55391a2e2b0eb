import { useTranslation } from 'react-i18next';
import { answerBy, opensNext } from '#core/course/risk/answer-by.ts';
import type { Urgency } from '#core/course/risk/urgency.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { saidInstant } from '../when.ts';
import { useHelp } from './help-known.ts';
import type { KeptForHelp } from './kept-on-phone.ts';

interface Asked {
  urgency: Urgency;
  therapist: string;
  next: KeptForHelp['next'];
}

/** The honest sentence on when a therapist sees it (IPT protocol reference, 9.3 step 2). */
export function useWhenSeen(): (asked: Asked) => string {
  const { t, i18n } = useTranslation();
  const help = useHelp();
  return ({ urgency, therapist, next }) => {
    const who = therapist || t('client.yourTherapist');
    if (!help.hours) return t(`clientHelp.seen.${urgency}`, { who });
    const now = new Date().toISOString();
    const { by, route } = answerBy({ at: now, urgency }, help.hours, next ? instantOf(next) : undefined);
    const said = (instant: string) => saidInstant(instant, help.hours?.zone ?? 'UTC', i18n.language);
    if (route === 'duty') return t('clientHelp.seenByDuty', { number: help.hours.outOfHours?.number });
    if (route === 'nobody') {
      const opens = opensNext(help.hours, now);
      return opens ? t('clientHelp.seenFrom', { when: said(opens) }) : t('clientHelp.seenByNobody');
    }
    return t('clientHelp.seenBy', { who, when: said(by) });
  };
}
