import { stopChild } from './child.ts';
import { loadInTurns, type Measured, onePhq9 } from './load.ts';
import { type Open, openStand, type Stand } from './stand.ts';

/** The fewest clients and the most, measured in turns so that both meet the same moments. */
export interface Growth {
  fewest: number;
  most: number;
  write: [Measured, Measured];
  open: [Measured, Measured];
}

const writing = ({ port, writer, course }: Open) => ({
  port,
  cookie: writer,
  next: (n: number) => onePhq9(course(n)),
});

const opening = ({ port, writer, course }: Open) => ({
  port,
  cookie: writer,
  next: (n: number) => ({ path: `/api/courses/${course(n)}` }),
});

export async function measureGrowth(few: Stand, many: Stand, requests: number): Promise<Growth> {
  const [one, other] = [await openStand(few), await openStand(many)];
  const write = await loadInTurns(writing(one), writing(other), requests);
  const open = await loadInTurns(opening(one), opening(other), requests);
  await stopChild(one.child);
  await stopChild(other.child);
  return { fewest: few.clients, most: many.clients, write, open };
}
