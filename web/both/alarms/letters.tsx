import { useTranslation } from 'react-i18next';
import type { AlarmLetter } from '#core/api-answers/duty.ts';
import { useListed } from '#web/ui/words/listed.ts';
import css from './went-up.module.css';

const states = ['failed', 'tried', 'not_set_up', 'waiting', 'sent'] as const satisfies AlarmLetter['state'][];

/** Whether the letters about an alarm have left, and for whom they have not. */
export function LettersOfAlarm({ letters }: { letters: readonly Omit<AlarmLetter, 'alarm'>[] }) {
  const { t } = useTranslation();
  const listed = useListed();
  if (letters.length === 0) return null;
  return (
    <section aria-label={t('risk.letters.title')} className={css.steps}>
      <p className={css.title}>{t('risk.letters.title')}</p>
      <ul>
        {states.map((state) => {
          const names = [...new Set(letters.filter((one) => one.state === state).map(({ to }) => to))];
          return (
            names.length > 0 && <li key={state}>{t(`risk.letters.${state}`, { names: listed(names) })}</li>
          );
        })}
      </ul>
    </section>
  );
}
