import { isDeepStrictEqual } from 'node:util';
import type { Identifier } from '#core/forms/identifiers.ts';
import type { KeptIdentity, WhatMerged, WhoIsKept } from '#server/accounts/clients.ts';

/** The numbers of both; where each has one of a kind, that of the client who stays. */
function numbersOfBoth(one: readonly Identifier[] = [], other: readonly Identifier[] = []): Identifier[] {
  return [...one, ...other.filter(({ system }) => one.every((has) => has.system !== system))];
}

/**
 * Who somebody is of whom there were two entries: as the one says that stays, with what only the other knows. Every name
 * of both is kept, so that nobody is named to others by one of them.
 */
export function united(stays: WhoIsKept, other: WhoIsKept): WhoIsKept {
  const names = [...stays.formerly, other.name, ...other.formerly].filter((name) => name !== stays.name);
  return {
    ...stays,
    born: stays.born ?? other.born,
    email: stays.email ?? other.email,
    phone: stays.phone || other.phone,
    identifiers: numbersOfBoth(stays.identifiers, other.identifiers),
    formerly: [...new Set(names)],
  };
}

/** Who somebody is, without what is kept of a merging. */
export const whoAlone = ({ merged: _merged, ...who }: KeptIdentity): WhoIsKept => who;

const asKept = (who: WhoIsKept): unknown => JSON.parse(JSON.stringify(who));

/** Whether they stand as the merging left them. */
export const standsAsMerged = (now: KeptIdentity, { after }: WhatMerged): boolean =>
  isDeepStrictEqual(asKept(whoAlone(now)), asKept(after));
