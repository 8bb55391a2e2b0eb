import { useTranslation } from 'react-i18next';
import type { Told } from '#core/api-answers/audit.ts';
import { auditPersonInWords, auditSentence, type SayAudit } from '#core/audit/sentences.ts';
import { withDaysInWords } from '#web/ui/words/when.ts';
import css from './frame.module.css';
import { useRecorded } from './zone.tsx';

/** What others did, a line each: a piece of its own, since on most days there is nothing to tell. */
export function ToldLines({ lines }: Pick<Told, 'lines'>) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const moment = useRecorded();
  const say: SayAudit = (key, english, values) => t(`audit.${key}`, { ...values, defaultValue: english });
  return (
    <ul className={css.told}>
      {lines.map(({ seq, at, what, who, about, beside, tells }) => (
        <li key={seq}>
          {t('frame.told.by', {
            at: moment(at),
            who: auditPersonInWords(who, say),
            about: auditPersonInWords(about ?? who, say),
            what: withDaysInWords(
              auditSentence({ what, tells, beside: auditPersonInWords(beside, say) }, moment, say),
              language,
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
