import { useTranslation } from 'react-i18next';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './frame.module.css';
import { useSignedIn } from './signed-in.tsx';
import { useRecorded } from './zone.tsx';

/** Says to an administrator that a backup is late, or that the last try failed. */
export function BackupsNotice() {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { backups } = useSignedIn();
  if (!backups) return null;
  const { is, last } = backups;
  return (
    <div className={css.room}>
      <Notice kind="warn" title={t(`frame.backups.${is}.title`)}>
        {last ? t(`frame.backups.${is}.says`, { last: recorded(last) }) : t(`frame.backups.${is}.none`)}
      </Notice>
    </div>
  );
}
