import { newKey, openKey, type SealKey } from '#server/db/seal.ts';

const openedKeys = new Map<string, SealKey>();

/** The key of a chart, opened once and remembered by how it is kept. @param place the chart’s chain */
export function chartKey(
  { master }: { master: Buffer },
  place: string,
  { key: sealed }: { key: string },
): SealKey {
  const known = openedKeys.get(sealed);
  if (known) return known;
  const key = openKey(master, place, sealed);
  if (openedKeys.size > 10_000) openedKeys.clear();
  openedKeys.set(sealed, key);
  return key;
}

/** After a chart's key was destroyed: it stays in no memory either. */
export const forgetChartKey = (row: { key: string }) => openedKeys.delete(row.key);

/** A new chart's own key, sealed as it is stored with its row. @param place the chart’s chain */
export const newChartKey = ({ master }: { master: Buffer }, place: string): string =>
  newKey(master, place).sealedKey;
