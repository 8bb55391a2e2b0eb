const words = {
  en: {
    toCome: (born: string) => `${born} has not come yet. Check the year of birth.`,
    tooLongAgo: (born: string) => `${born} is too long ago. Check the year of birth.`,
  },
} as const;

const longestLife = 125;

/** Why nobody alive can have been born that day, as a fault of its field; undefined where somebody can. */
export function impossibleBirthDate(
  born: string,
  today: string,
): { path: 'born'; says: string; fault: 'future' | 'too-long-ago' } | undefined {
  if (born > today) return { path: 'born', says: words.en.toCome(born), fault: 'future' };
  const earliest = `${Number(today.slice(0, 4)) - longestLife}${today.slice(4)}`;
  return born < earliest
    ? { path: 'born', says: words.en.tooLongAgo(born), fault: 'too-long-ago' }
    : undefined;
}
