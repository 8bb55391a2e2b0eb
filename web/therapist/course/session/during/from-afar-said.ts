import { useTranslation } from 'react-i18next';
import type { SessionRoom } from '#core/course/session-room/state.ts';
import { usePlaceCalled } from '#web/both/directory/place-called.ts';

/** Says in a line where the client was, the number to call there, and who is near. */
export function useWhereaboutsSaid() {
  const { t } = useTranslation();
  const placeCalled = usePlaceCalled();
  return ({ where, number, nearby, place }: SessionRoom['whereabouts'][number]): string =>
    [
      where && t('session.remote.said.where', { where }),
      place && t('session.remote.said.place', { place: placeCalled(place) }),
      number && t('session.remote.said.number', { number }),
      nearby && t('session.remote.said.nearby', { nearby }),
    ]
      .filter(Boolean)
      .join('; ');
}
