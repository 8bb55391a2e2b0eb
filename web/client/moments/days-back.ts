import { useTranslation } from 'react-i18next';
import type { Choice } from '#web/ui/fields/radio-list.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { weekUpTo } from './week-up-to.ts';

/** The days of the last two weeks to choose from, today first. */
export function useDaysBack(today: string): Choice[] {
  const { t, i18n } = useTranslation();
  const days = [...weekUpTo(today), ...weekUpTo(today, 1)];
  const names = [t('client.moments.today'), t('client.moments.yesterday')];
  return days.map((value, back) => ({ value, label: names[back] ?? dayInWords(value, i18n.language) }));
}
