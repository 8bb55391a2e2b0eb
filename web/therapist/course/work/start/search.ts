/** What a piece of work starts from, in the address. */
export interface StartSearch {
  person?: string;
  event?: string;
  moment?: string;
  analysis?: string;
  decision?: string;
  pattern?: string;
}

/** Whether an analysis opens with every step on one page. */
export function analysisSearch(search: Record<string, unknown>): { write?: 'whole' } {
  return search.write === 'whole' ? { write: 'whole' } : {};
}

const keys = ['person', 'event', 'moment', 'analysis', 'decision', 'pattern'] as const;

/** Reads what a piece of work starts from; what is no id is left out. */
export function startSearch(search: Record<string, unknown>): StartSearch {
  const given = keys.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : []));
  return Object.fromEntries(given);
}
