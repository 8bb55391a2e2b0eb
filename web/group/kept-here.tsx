import { useTranslation } from 'react-i18next';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { recordedInWords } from '#web/ui/words/when.ts';

interface KeptProps {
  since: string | null;
  of?: 'group' | 'list';
}

/** Without a line: since when the group, or the list of groups, is as it stands here, and that the meeting goes on all the same. */
export function KeptHere({ since, of = 'group' }: KeptProps) {
  const { t, i18n } = useTranslation();
  const { service } = useSignedIn();
  if (since === null) return null;
  return (
    <Notice title={t('group.kept.title')}>
      {t(of === 'list' ? 'group.kept.list' : 'group.kept.says', {
        when: recordedInWords(since, service.zone, i18n.language),
      })}
    </Notice>
  );
}
