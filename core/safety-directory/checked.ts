import type { DirectoryEntry } from './entry.ts';

/** An entry that nobody has looked at for a year is not relied upon without saying so. Kith’s own choice. */
export const isCheckDue = ({ checked }: Pick<DirectoryEntry, 'checked'>, today: string): boolean => {
  if (!checked) return true;
  const [year = '', rest = ''] = [today.slice(0, 4), today.slice(4)];
  return checked.on <= `${Number(year) - 1}${rest}`;
};
