import { useTranslation } from 'react-i18next';
import type { Choice } from '../ui/radio-list.tsx';
import { saidDay } from '../when.ts';
import { weekUpTo } from './week-up-to.ts';

/** The days of the last two weeks to choose from, today first. */
export function useDaysBack(today: string): Choice[] {
  const { t, i18n } = useTranslation();
  const days = [...weekUpTo(today), ...weekUpTo(today, 1)];
  const names = [t('clientMoments.today'), t('clientMoments.yesterday')];
  return days.map((value, back) => ({ value, label: names[back] ?? saidDay(value, i18n.language) }));
}
