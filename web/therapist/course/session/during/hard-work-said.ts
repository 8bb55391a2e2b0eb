import { useTranslation } from 'react-i18next';
import type { HardWork } from '#core/course/session-room/hard-work.ts';

/** Says one stretch of hard work in a line: what it was, and how distressed the client was before and after. */
export function useHardWorkSaid() {
  const { t } = useTranslation();
  return ({ about, before, after }: HardWork) => {
    const none = t('session.hard.notAsked');
    const rated = t('session.hard.said', { before: before ?? none, after: after ?? none });
    return `${about || t('session.hard.work')}: ${rated}`;
  };
}
