import type { Group } from '#core/group/group.ts';
import { heldBefore } from '#core/group/meetings/held.ts';

/**
 * From which meeting somebody is in who joins today, and whether it is asked why so late. As the group stood on that day: what was
 * told of it later makes nobody late. IPT protocol reference, 12.1; decision 029.
 */
export function joinsAt(group: Pick<Group, 'meetings' | 'forming'>, today: string) {
  const n = heldBefore(group, today) + 1;
  const freely = group.forming.formed?.madeUp.freely ?? n;
  return { n, why: n > freely ? ('asked' as const) : ('not_asked' as const) };
}
