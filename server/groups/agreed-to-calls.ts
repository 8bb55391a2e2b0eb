import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { GroupChart } from '#server/group-charts/read-group.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import type { KnownMember } from './members-known.ts';

const drawn = z.object({ seed: z.number(), among: z.array(z.string()) });

/** Numbers below this can be a seed. */
const seeds = 2 ** 32;

/**
 * What a lot is drawn from: everybody who agreed to be called in their own course and said no to no supervision, by a number
 * nobody chooses. Of a lot that is recorded already it is what that one was drawn from, so that it is known again.
 */
export function lotFor(
  act: string,
  { facts }: GroupChart,
  id: string,
  members: ReadonlyMap<string, KnownMember>,
): Pick<Doing, 'lot'> {
  if (act !== 'drawSpotChecks') return {};
  const before = drawn.safeParse(facts.find((fact) => fact.act === id)?.data);
  if (before.success) return { lot: { seed: before.data.seed, agreed: before.data.among } };
  const agreed = [...members].flatMap(([course, { row }]) => {
    const { checkCall, supervision } = summaryIn(row);
    return checkCall === 'agreed' && supervision !== 'declined' ? [course] : [];
  });
  return { lot: { seed: randomInt(seeds), agreed } };
}
