import { useTranslation } from 'react-i18next';
import type { StepSaid } from '#core/course/risk/step-said.ts';
import { useListed } from '#web/ui/words/listed.ts';
import css from './went-up.module.css';

interface WentUpListProps {
  steps: readonly StepSaid[];
  /** An instant in words. */
  said: (instant: string) => string;
}

/** To whom an alarm went up while nobody answered it: who, when, why then, and what did not reach them. */
export function WentUpList({ steps, said }: WentUpListProps) {
  const { t } = useTranslation();
  const listed = useListed();
  if (steps.length === 0) return null;
  return (
    <section aria-label={t('risk.up.title')} className={css.steps}>
      <p className={css.title}>{t('risk.up.title')}</p>
      <ol>
        {steps.map(({ at, who, asked, nobody, why, undelivered, mail }) => (
          <li key={`${who} ${at}`}>
            {t(nobody ? `risk.up.nobody.${nobody}` : 'risk.up.asked', {
              when: said(at),
              who: t(`risk.up.who.${who}`),
              names: listed(asked),
              why: t(`risk.up.why.${why}`),
            })}{' '}
            {undelivered.length > 0 && t('risk.up.undelivered', { names: listed(undelivered) })}
            {undelivered.length === 0 && mail === 'not_set_up' && asked.length > 0 && t('risk.up.screenOnly')}
          </li>
        ))}
      </ol>
    </section>
  );
}
