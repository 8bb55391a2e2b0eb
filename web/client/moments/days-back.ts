import { useTranslation } from 'react-i18next';
import type { Choice } from '#web/ui/fields/radio-list.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { weekUpTo } from './week-up-to.ts';

/** The days of the last two weeks to choose from, today first, and the one that is chosen already. */
export function useDaysBack(today: string, chosen = today): Choice[] {
  const { t, i18n } = useTranslation();
  const back = [...weekUpTo(today), ...weekUpTo(today, 1)];
  const days = back.includes(chosen) ? back : [...back, chosen];
  const names = [t('client.moments.today'), t('client.moments.yesterday')];
  return days.map((value, place) => ({ value, label: names[place] ?? dayInWords(value, i18n.language) }));
}
