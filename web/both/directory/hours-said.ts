import { useTranslation } from 'react-i18next';
import { readHours } from '#core/safety-directory/hours.ts';

/** The name of a weekday, 1 Monday to 7 Sunday, in a language. The first of January 2024 was a Monday. */
const weekday = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** Opening hours in the reader’s language: days that follow each other and keep the same hours together. */
export function useHoursSaid(): (hours: string) => string {
  const { t, i18n } = useTranslation();
  return (hours) => {
    const read = readHours(hours);
    if (!read || read.is === 'not_known') return '';
    if (read.is === 'always') return t('client.help.near.always');
    const runs: { first: number; last: number; from: string; to: string }[] = [];
    for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
      const open = read.days[day];
      if (!open) continue;
      const before = runs.at(-1);
      if (before && before.last === day - 1 && before.from === open.from && before.to === open.to)
        before.last = day;
      else runs.push({ first: day, last: day, ...open });
    }
    const named = (day: number) => weekday(day, i18n.language);
    return runs
      .map(({ first, last, from, to }) =>
        t('client.help.near.dayHours', {
          days:
            first === last
              ? named(first)
              : t('client.help.near.days', { from: named(first), to: named(last) }),
          ...{ from, to },
        }),
      )
      .join(', ');
  };
}
