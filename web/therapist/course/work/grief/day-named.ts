import { useTranslation } from 'react-i18next';
import type { ComingAnniversary } from '#core/course/grief/dates.ts';

/** Says which day it is: one that was noted bears its own words, the day of a death is called so. */
export function useDayNamed(): (day: Pick<ComingAnniversary, 'what' | 'kind'>) => string {
  const { t } = useTranslation();
  return ({ what, kind }) => (kind === 'death' ? t('course.dayOfDeath', { name: what }) : what);
}
