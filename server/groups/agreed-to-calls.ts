import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { GroupChart } from '#server/group-charts/read-group.ts';
import { isSeenTo } from '#server/group-charts/who-leads.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import type { KnownMember } from './members-known.ts';

const drawn = z.object({ seed: z.number(), among: z.array(z.string()) });
const called = z.object({ course: z.string() });

/** Numbers below this can be a seed. */
const seeds = 2 ** 32;

/**
 * What a lot is drawn from: everybody who agreed to be called in their own course and said no to no supervision, by a number
 * nobody chooses; and of a call, who agrees to it still. Of what is recorded already it is what that was decided by, so that
 * it is known again.
 */
export function lotFor(
  act: string,
  { course: group, facts }: GroupChart,
  id: string,
  members: ReadonlyMap<string, KnownMember>,
): Pick<Doing, 'lot'> {
  if (act !== 'drawSpotChecks' && act !== 'makeSpotCheck') return {};
  const agreed = [...members].flatMap(([course, { row }]) => {
    const { checkCall, supervision } = summaryIn(row);
    // Whose course is not the group’s any more, nobody here has a number to ring.
    return checkCall === 'agreed' && supervision !== 'declined' && isSeenTo(group, row) ? [course] : [];
  });
  const before = facts.find((fact) => fact.act === id)?.data;
  const lot = drawn.safeParse(before);
  if (lot.success) return { lot: { seed: lot.data.seed, agreed: lot.data.among } };
  const call = called.safeParse(before);
  if (call.success) return { lot: { seed: 0, agreed: [...agreed, call.data.course] } };
  return { lot: { seed: randomInt(seeds), agreed } };
}
