import type { Doing } from '#core/book/doing.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';

/** The service’s own protocol of this id in this edition, where it is among those that the act is told of. */
export function ownProtocol(
  chosen: Pick<Protocol, 'id' | 'edition'>,
  { protocols }: Pick<Doing, 'protocols'>,
): Protocol | undefined {
  const own = protocols?.find(({ id, edition }) => id === chosen.id && edition === chosen.edition);
  return own && protocolShape.parse(own.whole);
}

/** Whether the service has taken it out of its offer since. */
export const isWithdrawn = (
  chosen: Pick<Protocol, 'id' | 'edition'>,
  { protocols }: Pick<Doing, 'protocols'>,
): boolean =>
  protocols?.some(
    ({ id, edition, withdrawn }) => id === chosen.id && edition === chosen.edition && withdrawn === true,
  ) === true;
