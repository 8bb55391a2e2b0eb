import { z } from 'zod';
import { problem } from '#server/http/problem.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import type { KnownMember } from './members-known.ts';
import { refusedOfGroups } from './words.ts';

const drawn = z.object({ agreed: z.array(z.string()) });

/** Nobody is drawn for a call who has not agreed to it in their own course, or who said no to supervision. Refuses (422). */
export function refuseNotAgreed(act: string, form: unknown, members: ReadonlyMap<string, KnownMember>): void {
  if (act !== 'drawSpotChecks') return;
  const isAgreed = (course: string) => {
    const known = members.get(course);
    if (!known) return false;
    const { checkCall, supervision } = summaryIn(known.row);
    return checkCall === 'agreed' && supervision !== 'declined';
  };
  if (!drawn.parse(form).agreed.every(isAgreed))
    throw problem(422, 'not-agreed', refusedOfGroups.en['not-agreed']);
}
