import { useTranslation } from 'react-i18next';

/** Turns the values of a closed list into choices, with their words from one place of the catalogue. */
export function useChoices() {
  const { t } = useTranslation();
  return (place: string, values: readonly (string | number)[]) =>
    values.map((value) => ({ value: String(value), label: t(`${place}.${value}`) }));
}
