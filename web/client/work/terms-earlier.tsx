import { useTranslation } from 'react-i18next';
import type { Contract } from '#core/course/contract/state.ts';
import css from '#web/client/page/page.module.css';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';

/** Terms agreed before, and why they were changed: a limit is never moved silently. */
export function TermsEarlier({ versions }: { versions: readonly Contract[] }) {
  const { t, i18n } = useTranslation();
  if (versions.length < 2) return null;
  return (
    <ul className={css.items}>
      {versions.toReversed().map(({ version, on, sessions, minutes, ends, becauseOf }) => (
        <li key={version} className={shapes.ruledItem}>
          <h3>{t('client.work.terms.agreedOn', { on: dateInWords(on, i18n.language) })}</h3>
          <p>
            {ends === undefined
              ? t('client.work.terms.noEnd', { minutes })
              : t('client.work.terms.sessions', { sessions, minutes })}
          </p>
          {becauseOf && <p dir="auto">{t('client.work.terms.because', { why: becauseOf })}</p>}
        </li>
      ))}
    </ul>
  );
}
