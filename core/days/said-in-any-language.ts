import { plainWords } from '#core/words/names.ts';

/** How far back and ahead days are told by their distance, by unit. */
const reach = [
  { unit: 'day', furthest: 60 },
  { unit: 'week', furthest: 26 },
  { unit: 'month', furthest: 24 },
  { unit: 'year', furthest: 30 },
] as const;

interface Distance {
  many: number;
  unit: (typeof reach)[number]['unit'];
}

/** As it is compared: in small letters, without accents and signs. */
export const plainSaid = (text: string): string =>
  plainWords(text)
    .replace(/[\s,.]+/g, ' ')
    .trim();

const known = new Map<string, ReadonlyMap<string, Distance>>();

/** What a language calls days by their distance from today, as the machine knows it: `ayer`, `hace 3 semanas`, `el mes pasado`. */
export function distancesIn(language: string): ReadonlyMap<string, Distance> {
  const before = known.get(language);
  if (before) return before;
  const said = new Map<string, Distance>();
  for (const numeric of ['always', 'auto'] as const) {
    const format = new Intl.RelativeTimeFormat(language, { numeric });
    for (const { unit, furthest } of reach)
      for (let many = -furthest; many <= furthest; many += 1)
        if (many !== 0 || unit === 'day') said.set(plainSaid(format.format(many, unit)), { many, unit });
  }
  known.set(language, said);
  return said;
}

/** Which day of the week this names in a language, with an article or without; Monday is 0. */
export function weekdayNamed(text: string, language: string): number | undefined {
  const words = plainSaid(text).split(' ');
  const named = words.at(-1) ?? '';
  if (words.length > 2 || (words.length === 2 && (words[0] ?? '').length > 3)) return undefined;
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // The fifth of January 2026 was a Monday.
  const place = [5, 6, 7, 8, 9, 10, 11].findIndex(
    (day) => plainSaid(format.format(Date.UTC(2026, 0, day))) === named,
  );
  return place < 0 ? undefined : place;
}
