import { useTranslation } from 'react-i18next';
import { answerBy } from '#core/course/answer-by.ts';
import type { Urgency } from '#core/course/urgency.ts';
import { instantOf } from '#core/course/wall-clock.ts';
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
    if (route === 'duty') return t('clientHelp.seenOutOfHours');
    return t('clientHelp.seenBy', { who, when: saidInstant(by, help.hours.zone, i18n.language) });
  };
}
