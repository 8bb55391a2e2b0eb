import { useTranslation } from 'react-i18next';
import type { AlertNow } from '#core/course/trackers/alerts.ts';
import { noted } from '#web/both/trackers/said.ts';
import { dayInWords } from '#web/ui/words/when.ts';
import css from './trackers.module.css';

/** The days that brought a warning about, with what was noted on each. */
export function SeenDays({ alert }: { alert: AlertNow }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={css.seen}>
      {alert.seen.map(({ day, values }) => (
        <li key={day}>
          {t('trackers.desk.seen', {
            day: dayInWords(day, i18n.language),
            values: alert.tracker.fields
              .filter(({ id }) => values[id] !== undefined)
              .map((field) => `${field.name} ${noted(t, field, values[field.id], i18n.language)}`)
              .join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}
