import { useTranslation } from 'react-i18next';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './frame.module.css';
import { useSignedIn } from './signed-in.tsx';

/** Says that the disk of the service is short of room, and what still goes on. */
export function RoomNotice() {
  const { t } = useTranslation();
  const { room, me } = useSignedIn();
  if (!room) return null;
  const words = room === 'full' && me.roles.length === 0 ? 'fullForClient' : room;
  return (
    <div className={css.room}>
      <Notice kind="warn" title={t(`frame.room.${words}.title`)}>
        {t(`frame.room.${words}.says`)}
      </Notice>
    </div>
  );
}
