import { placeSaid } from '#core/safety-directory/by-place.ts';
import { useDirectory } from './list.ts';

/** What a place is called: by its name in the programme, or as it was told. */
export function usePlaceCalled(): (place: string) => string {
  const { data } = useDirectory();
  return (place) => placeSaid(data?.places ?? [], place);
}
