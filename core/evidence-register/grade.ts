import type { Certainty } from '#core/protocols/protocol/sources.ts';
import { sourcesCited } from './bibliography.ts';
import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

/** How sure a claim is said to be. Never more than its ground carries: what nobody looked up is neither established nor probable, and what was replaced is no longer said (IPT protocol reference, 0.1; D-14). */
export type Grade = Certainty | 'not_looked_up' | 'replaced';

const wasSeen = ({ seen }: Source) => seen === 'seen';

/** Whether somebody looked at it and a reader can find it by what is told: its title, where it was published, and the year. */
const canBeFollowed = (source: Source) =>
  wasSeen(source) && Boolean(source.title && source.where && source.year);

/** Whether one of its sources was looked at by those who made Kith. */
export const wasLookedUp = ({ sources }: Pick<Claim, 'sources'>): boolean =>
  sourcesCited(sources).some(wasSeen);

/** What the form of therapy or the text gives it, as far as its sources carry it. */
export function gradeOf({
  certainty,
  sources,
  replacedBy,
}: Pick<Claim, 'certainty' | 'sources' | 'replacedBy'>): Grade {
  if (replacedBy) return 'replaced';
  if (certainty === 'C' || certainty === 'DES') return certainty;
  if (!wasLookedUp({ sources })) return 'not_looked_up';
  return certainty === 'A' && sourcesCited(sources).some(canBeFollowed) ? 'A' : 'B';
}
