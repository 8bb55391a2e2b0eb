import type { Refusal } from '#core/forms/refusal.ts';
import type { Group } from '#core/group/group.ts';
import { refuseBecause } from './words.ts';

/** Refuses an act in a group that is not formed, or has ended. */
export function whileUnderWay({ forming }: Group): Refusal | undefined {
  if (!forming.formed) return refuseBecause('not-formed');
  return forming.ended ? refuseBecause('ended', { on: forming.ended.on }) : undefined;
}
