import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';

/** Where we meet, as the service says it now; by its name alone where the service lists it no more. */
export function WhereWeMeet({ session }: { session: Pick<Appointment, 'room'> }) {
  const { t } = useTranslation();
  const { rooms = [] } = useMyCourse();
  if (!session.room) return null;
  const now = rooms.find(({ id }) => id === session.room?.id);
  if (now?.kind === 'link')
    return (
      <p>
        <a href={now.says} className={standingLinkClass} rel="noreferrer">
          {t('client.sessions.joinCall', { name: now.name })}
        </a>
      </p>
    );
  const says = [now?.name ?? session.room.name, now?.says].filter(Boolean).join(', ');
  return (
    <p>
      {t('client.sessions.where')} <bdi>{says}</bdi>
    </p>
  );
}
