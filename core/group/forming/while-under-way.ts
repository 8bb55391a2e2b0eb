import type { Doing } from '#core/book/doing.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Group } from '#core/group/group.ts';
import { refuseBecause } from './words.ts';

/** Refuses an act in a group that is not formed, or has ended. */
export function whileUnderWay({ forming }: Group): Refusal | undefined {
  if (!forming.formed) return refuseBecause('not-formed');
  return forming.ended ? refuseBecause('ended', { on: forming.ended.on }) : undefined;
}

/** What was before the end can be told after it, as by a telephone that was long without a line. Decision 029. */
export const whileUnderWayThatDay = (group: Group, { on }: Pick<Doing, 'on'>): Refusal | undefined =>
  group.forming.ended && on <= group.forming.ended.on ? undefined : whileUnderWay(group);
