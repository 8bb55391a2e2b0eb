import { useTranslation } from 'react-i18next';
import type { SessionRoom } from '#core/course/session-room/state.ts';

/** Says in a line where the client was, the number to call there, and who is near. */
export function useWhereaboutsSaid() {
  const { t } = useTranslation();
  return ({ where, number, nearby }: SessionRoom['whereabouts'][number]): string =>
    [
      where && t('session.remote.said.where', { where }),
      number && t('session.remote.said.number', { number }),
      nearby && t('session.remote.said.nearby', { nearby }),
    ]
      .filter(Boolean)
      .join('; ');
}
