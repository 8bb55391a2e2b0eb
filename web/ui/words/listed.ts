import { useTranslation } from 'react-i18next';

/** Several things in one sentence as the reader’s language lists them: “Ana, Tomas and Ines”; `or` for one of them. */
export function useListed(): (things: readonly string[], by?: 'and' | 'or') => string {
  const { i18n } = useTranslation();
  return (things, by = 'and') =>
    new Intl.ListFormat(i18n.language, { type: by === 'or' ? 'disjunction' : 'conjunction' }).format(things);
}
