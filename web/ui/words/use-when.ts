import { useTranslation } from 'react-i18next';
import { dateInWords, withDaysInWords } from './when.ts';

/** Says days in the reader's language: `day` one of the chart, `rule` those in a sentence the rules made. */
export function useDaysInWords() {
  const { i18n } = useTranslation();
  return {
    day: (date: string | null | undefined): string => (date ? dateInWords(date, i18n.language) : ''),
    rule: (sentence: string): string => withDaysInWords(sentence, i18n.language),
  };
}
