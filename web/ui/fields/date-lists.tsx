import { useTranslation } from 'react-i18next';
import type { DayAbout } from '#core/days/date-read.ts';
import { Row } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { twoFigures } from './example-day.ts';
import { Select } from './select.tsx';

const firstYear = 1900;
const yearsAhead = 5;

const behind: readonly DayAbout[] = ['a birth', 'gone by'];

/** From a few years ahead, or this one for what has been, back to 1900; a year that is chosen already is among them. */
function years(about: DayAbout, chosen: string): string[] {
  const now = new Date().getFullYear();
  const last = Math.max(behind.includes(about) ? now : now + yearsAhead, Number(chosen));
  return Array.from({ length: last - firstYear + 1 }, (_, back) => String(last - back));
}

const upTo = (last: number) => Array.from({ length: last }, (_, place) => twoFigures(place + 1));
const daysIn = (year: string, month: string) =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

interface DateListsProps {
  /** Whole or partial; empty when nothing is chosen. */
  value: string;
  onChange: (date: string) => void;
  about: DayAbout;
}

/** A year, then a month, then a day, each picked from a list; what is not known is left open. */
export function DateLists({ value, onChange, about }: DateListsProps) {
  const { t, i18n } = useTranslation();
  const [year = '', month = '', day = ''] = value.split('-');
  const said = (parts: readonly string[]) => onChange(parts.filter(Boolean).join('-'));
  const open = { value: '', label: t('ui.dateOpen') };
  const monthName = (at: string) =>
    dateInWords(`${year || '2026'}-${at}`, i18n.language).replace(/[\s,]*\d{4}[\s,]*/u, '');
  return (
    <Row align="top">
      <Select
        label={t('ui.dateYear')}
        options={[open, ...years(about, year).map((one) => ({ value: one, label: one }))]}
        value={year}
        onChange={(one) => said(one ? [one, month, month && day] : [])}
      />
      <Select
        label={t('ui.dateMonth')}
        options={[open, ...upTo(12).map((one) => ({ value: one, label: monthName(one) }))]}
        value={month}
        isDisabled={!year}
        onChange={(one) => said([year, one])}
      />
      <Select
        label={t('ui.dateDay')}
        options={[
          open,
          ...upTo(month ? daysIn(year, month) : 31).map((one) => ({
            value: one,
            label: String(Number(one)),
          })),
        ]}
        value={day}
        isDisabled={!month}
        onChange={(one) => said([year, month, one])}
      />
    </Row>
  );
}
