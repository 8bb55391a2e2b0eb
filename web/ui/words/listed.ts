import { useTranslation } from 'react-i18next';

const types = { and: 'conjunction', or: 'disjunction', comma: 'unit' } as const;

/** Several things in one sentence as the reader’s language lists them: “Ana, Tomas and Ines”; `or` for one of them, `comma` where they only stand side by side. */
export function useListed(): (things: readonly string[], by?: keyof typeof types) => string {
  const { i18n } = useTranslation();
  return (things, by = 'and') => new Intl.ListFormat(i18n.language, { type: types[by] }).format(things);
}
