import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnProtocolListed, OwnProtocols, ProtocolAnswer } from '#core/api-answers/protocols.ts';
import { cardOf, type ProtocolCard } from '#core/protocols/protocol-card.ts';
import { everyProtocol, protocolOf } from '#core/protocols/protocols.ts';
import { type RefusedError, see, send } from './api.ts';

const ownKey = ['protocols'];

const ownQuery = queryOptions<OwnProtocols, RefusedError>({
  queryKey: ownKey,
  queryFn: () => see('protocols'),
  staleTime: 60_000,
});

/** The protocols that the service brought itself, each edition. */
export const useOwnProtocols = () => useQuery(ownQuery);

let cards: readonly ProtocolCard[] | undefined;
/** The forms that ship, read when a page first lists them. */
export function shippedCards(): readonly ProtocolCard[] {
  cards ??= everyProtocol().map(cardOf);
  return cards;
}
const none: OwnProtocolListed[] = [];

/** Every form that a course can be opened under: those that ship, and those of the service on offer. */
export function useFormsOffered(): readonly ProtocolCard[] {
  const own = useOwnProtocols().data?.own ?? none;
  return [...shippedCards(), ...own.filter(({ state }) => state === 'offered')];
}

/** A form as one value, for a choice among several. */
export const keyOfForm = ({ id, edition }: Pick<ProtocolCard, 'id' | 'edition'>) => `${id}/${edition}`;

/** The protocol whole: at once where it ships, else asked for. */
export function useProtocol(id: string, edition: string) {
  const known = protocolOf(id, edition);
  const asked = useQuery<ProtocolAnswer, RefusedError>({
    queryKey: [...ownKey, id, edition],
    queryFn: () => see(`protocols/${encodeURIComponent(id)}/${encodeURIComponent(edition)}`),
    enabled: !known,
    staleTime: 600_000,
  });
  return { protocol: known ?? asked.data?.protocol, error: asked.error };
}

/** Brings a protocol, as the text of its file. */
export function useBringProtocol() {
  const queries = useQueryClient();
  return useMutation<{ name: string; edition: string }, RefusedError, string>({
    mutationFn: (file) => send('protocols', { file }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownKey }),
  });
}

/** Takes an edition out of the offer, or puts it back. */
export function useOfferProtocol() {
  const queries = useQueryClient();
  return useMutation<unknown, RefusedError, Pick<OwnProtocolListed, 'id' | 'edition' | 'state'>>({
    mutationFn: ({ id, edition, state }) =>
      send(`protocols/${encodeURIComponent(id)}/${encodeURIComponent(edition)}`, { state }, 'PUT'),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownKey }),
  });
}
