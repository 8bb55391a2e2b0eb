import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProgrammeFigures, ProgrammePlaces } from '#core/api-answers/programme.ts';
import type { Place } from '#core/programme/place-tree.ts';
import { type RefusedError, see, send } from './api.ts';

const programmeKey = ['programme'];
const placesKey = [...programmeKey, 'places'];

/** The places of the programme. */
export const usePlaces = () =>
  useQuery<ProgrammePlaces, RefusedError>({ queryKey: placesKey, queryFn: () => see('programme/places') });

/** What is asked of the figures. */
export interface FiguresAsked {
  by: 'place' | 'facilitator';
  /** Empty for all places. */
  within: string;
  from: string;
  to: string;
}

/** The same after the question mark of an address; always month by month, so that one view never undoes what another holds back. */
export const askedOf = (asked: FiguresAsked): string =>
  new URLSearchParams({ ...asked, columns: 'by_month' }).toString();

/** The figures of the programme; what was shown stays until what is asked anew is here. */
export const useProgrammeFigures = (asked: FiguresAsked | undefined) =>
  useQuery<ProgrammeFigures, RefusedError>({
    queryKey: [...programmeKey, 'figures', asked],
    queryFn: () => see(`programme/figures?${asked ? askedOf(asked) : ''}`),
    enabled: asked !== undefined,
    placeholderData: (before) => before,
  });

/** Keeps the places as they are to be, written over those that were read; refused, they are read anew. */
export function useKeepPlaces() {
  const queries = useQueryClient();
  return useMutation<ProgrammePlaces, RefusedError, { places: readonly Place[]; before: readonly Place[] }>({
    mutationFn: (body) => send('programme/places', body, 'PUT'),
    onSuccess: async (kept) => {
      queries.setQueryData(placesKey, kept);
      await queries.invalidateQueries({ queryKey: [...programmeKey, 'figures'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: placesKey }),
  });
}
