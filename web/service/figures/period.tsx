import { useTranslation } from 'react-i18next';
import type { Period, YearsListed } from '#core/lists/by-period/periods.ts';
import { Select } from '#web/ui/fields/select.tsx';

const monthName = (month: string, language: string) =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01`));

/** A period as people say it: “2025”, “2023 to 2024”, “July to September 2025”. */
export function usePeriodWords() {
  const { t, i18n } = useTranslation();
  return ({ id, from, to }: Period) => {
    const year = to.slice(0, 4);
    if (!id.includes('Q'))
      return from.slice(0, 4) === year
        ? year
        : t('service.figures.period.span', { from: from.slice(0, 4), to: year });
    const [first, last] = [monthName(from, i18n.language), monthName(to, i18n.language)];
    return t('service.figures.period.months', { from: first, to: last, year });
  };
}

/** No id of a period. */
const fromTheStart = '-';

interface PeriodChoiceProps {
  periods: readonly YearsListed[];
  period: string | null;
  onChoose: (period: string | null) => void;
}

/** From the start, or of one of the years and quarters in which enough courses ended. */
export function PeriodChoice({ periods, period, onChoose }: PeriodChoiceProps) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  return (
    <div data-print="never">
      <Select
        label={t('service.figures.period.label')}
        hint={t(periods.length === 0 ? 'service.figures.period.none' : 'service.figures.period.hint')}
        options={[
          { value: fromTheStart, label: t('service.figures.period.all') },
          ...periods.flatMap(({ quarters, ...year }) =>
            [year, ...quarters].map((one) => ({ value: one.id, label: words(one) })),
          ),
        ]}
        value={period ?? fromTheStart}
        onChange={(chosen) => onChoose(chosen === fromTheStart ? null : String(chosen))}
      />
    </div>
  );
}
