import { useTranslation } from 'react-i18next';
import type { DateRead, DayAbout } from '#core/days/date-read.ts';
import type { FigureOrder } from '#core/days/figure-order.ts';
import { dateInWords, longDay, shortDay } from '#web/ui/words/when.ts';
import { exampleDay } from './example-day.ts';

interface Asked {
  order: FigureOrder;
  about: DayAbout;
  asks: 'a whole day' | undefined;
}

/** Why no date was read, by the name of its sentence. */
const whyKeys = {
  unread: 'dateWrong',
  two: 'dateTwo',
  'no-such-day': 'dateNoSuchDay',
  'no-year': 'dateNoYear',
  'long-ago': 'dateLongAgo',
  'far-ahead': 'dateFarAhead',
  'not-yet': 'dateNotYet',
} as const;

/** A leap year, so that 29 February can be named. */
const anyLeapYear = '2024';

/** What a field of a day says below itself: how it may be typed, what was understood, why something is no date here. */
export function useDateWords({ order, about, asks }: Asked) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const example = exampleDay(about, order, language);
  const inWords = (date: string) =>
    date.length === 10 ? longDay(date, language) : dateInWords(date, language);
  /** `31 February`, which no calendar can write. */
  const noSuchDay = (month: number, day: number) =>
    shortDay(`${anyLeapYear}-${String(month).padStart(2, '0')}-01`, anyLeapYear, language).replace(
      '1',
      String(day),
    );
  const byKind = { 'gone by': 'dateHintGone', 'to come': 'dateHintAhead' } as const;
  const whole = about === 'gone by' || about === 'to come' ? byKind[about] : 'dateHintWhole';
  const hint = t(asks ? `ui.${whole}` : 'ui.dateHint', example);
  return {
    below: ({ date }: DateRead): string => (date ? t('ui.dateSaid', { date: inWords(date) }) : hint),
    whyNot: (read: DateRead): string | undefined => {
      if (read.date) return asks && read.date.length < 10 ? t('ui.dateWhole', example) : undefined;
      return t(`ui.${whyKeys[read.fault ?? 'unread']}`, {
        ...example,
        said: read.month && read.day ? noSuchDay(read.month, read.day) : '',
        would: read.would ? inWords(read.would) : '',
      });
    },
  };
}
