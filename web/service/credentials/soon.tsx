import { useTranslation } from 'react-i18next';
import { endingSoon, type HeldCredential } from '#core/credentials/credential.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

interface RunsOutProps {
  held: readonly HeldCredential[];
  today: string;
  /** Left out where all of them are one’s own. */
  nameOf?: (person: string) => string;
}

/** What runs out soon, the soonest first; nothing where nothing does. */
export function RunsOut({ held, today, nameOf }: RunsOutProps) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const soon = endingSoon(held, today);
  if (soon.length === 0) return null;
  return (
    <Notice kind="warn" title={t('service.credentials.soon')}>
      <ul>
        {soon.map((one) => {
          const said = { what: calledIn(one.what), on: day(one.until) };
          return (
            <li key={one.id}>
              {nameOf
                ? t('service.credentials.soonOne', { ...said, name: nameOf(one.person) })
                : t('service.credentials.soonYours', said)}
            </li>
          );
        })}
      </ul>
      <p>{t('service.credentials.soonSays')}</p>
    </Notice>
  );
}
