import { useTranslation } from 'react-i18next';
import { saidDate, withDaysSaid } from './when.ts';

/** Says days in the reader's language: `day` one of the chart, `rule` those in a sentence the rules made. */
export function useSaid() {
  const { i18n } = useTranslation();
  return {
    day: (date: string | null | undefined): string => (date ? saidDate(date, i18n.language) : ''),
    rule: (sentence: string): string => withDaysSaid(sentence, i18n.language),
  };
}
