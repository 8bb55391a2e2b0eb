import { useQuery } from '@tanstack/react-query';
import type { Rooms } from '#core/api-answers/rooms.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const roomsKey = ['diary', 'rooms'];

/** Where the people of the service meet, as it lists them. */
export const useRooms = () =>
  useQuery<Rooms, RefusedError>({ queryKey: roomsKey, queryFn: () => see('diary/rooms') });
