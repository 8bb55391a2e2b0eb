import { useTranslation } from 'react-i18next';

const minutesInWords = [0, 15, 30, 60, 120, 240, 1440];

/** How long after the answer-by time, in words; of a time that is set and not in the list too. */
export function useAfterWords() {
  const { t } = useTranslation();
  const words = (minutes: number) =>
    minutesInWords.includes(minutes)
      ? t(`service.duty.after.${minutes}`)
      : t('service.duty.afterMinutes', { minutes });
  const choices = (set: number | undefined) =>
    [...new Set([...minutesInWords, ...(set === undefined ? [] : [set])])]
      .toSorted((a, b) => a - b)
      .map((minutes) => ({ value: String(minutes), label: words(minutes) }));
  return { words, choices };
}
