import { useTranslation } from 'react-i18next';
import { saidDate } from '../../../pictures/when.ts';

/** Says a day in the reader's language. */
export function useDaySaid(): (day: string | null | undefined) => string {
  const { i18n } = useTranslation();
  return (day) => (day ? saidDate(day, i18n.language) : '');
}
