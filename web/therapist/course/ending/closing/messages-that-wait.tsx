import { useTranslation } from 'react-i18next';
import { waitingFor } from '#core/course/messages/waiting.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Notice } from '#web/ui/words/notice.tsx';

/** That a message of the client’s waits: once the course is closed it is answered no more, and the client reads so. */
export function MessagesThatWait() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const count = waitingFor(course, 'therapist').length;
  if (count === 0) return null;
  return (
    <Notice
      kind="warn"
      title={t('ending.messagesWait', { count })}
      actions={<RoomLink to="messages">{t('course.messages.title')}</RoomLink>}
    >
      {t('ending.messagesWaitWhy')}
    </Notice>
  );
}
