import type { AreaRating } from '#core/course/focus/areas-rated-state.ts';

/** Which sides of an area are asked for: of one that is absent only what speaks against it, unless something was written for it. */
export const sidesAsked = (
  present: AreaRating['present'],
  evidence: readonly string[],
): readonly ('evidence' | 'against')[] =>
  present === 'absent' && evidence.length === 0 ? ['against'] : ['evidence', 'against'];
