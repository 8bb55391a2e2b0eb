import { useTranslation } from 'react-i18next';
import { Notice } from '#web/ui/words/notice.tsx';
import { useSignedIn } from './signed-in.tsx';

/** Says that the disk of the service is short of room, and what still goes on. */
export function RoomNotice() {
  const { t } = useTranslation();
  const { room } = useSignedIn();
  if (!room) return null;
  return (
    <Notice kind="warn" title={t(`frame.room.${room}.title`)}>
      {t(`frame.room.${room}.says`)}
    </Notice>
  );
}
