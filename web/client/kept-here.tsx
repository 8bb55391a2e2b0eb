import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServiceZone } from '#web/app/frame/signed-in.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { recordedInWords } from '#web/ui/words/when.ts';

/** Without a line: since when the course is as it stands here. It is asked for again as soon as the line is back. */
export function KeptHere({ since }: { since: string }) {
  const { t, i18n } = useTranslation();
  const zone = useServiceZone();
  const queries = useQueryClient();
  useEffect(() => {
    const back = () => void queries.invalidateQueries();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [queries]);
  return (
    <Notice title={t('client.keptHere.title')}>
      {t('client.keptHere.says', { when: recordedInWords(since, zone, i18n.language) })}
    </Notice>
  );
}
