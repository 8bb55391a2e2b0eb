import { stopChild } from './child.ts';
import { loadInTurns, type Measured } from './load.ts';
import { opening, openStand, type Stand, writing } from './stand.ts';

/** The fewest clients and the most, measured in turns so that both meet the same moments. */
export interface Growth {
  fewest: number;
  most: number;
  write: [Measured, Measured];
  open: [Measured, Measured];
}

export async function measureGrowth(few: Stand, many: Stand, requests: number): Promise<Growth> {
  const [one, other] = [await openStand(few), await openStand(many)];
  const write = both(await loadInTurns([writing(one), writing(other)], requests));
  const open = both(await loadInTurns([opening(one), opening(other)], requests));
  await stopChild(one.child);
  await stopChild(other.child);
  return { fewest: few.clients, most: many.clients, write, open };
}

function both([one, other]: readonly Measured[]): [Measured, Measured] {
  if (!one || !other) throw new Error('Nothing was measured.');
  return [one, other];
}
