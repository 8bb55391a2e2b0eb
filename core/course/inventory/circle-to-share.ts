import { peopleFrom } from './entries.ts';
import { forTheClient, notSafe } from './seen-by.ts';
import type { Inventory } from './state.ts';

/**
 * The circle as it may be shared, printed or exported: no safety answer, no unsafe tone, nothing of the therapist's,
 * and nobody whom the client wants spoken of only in session or not now (appendix D 26).
 */
export function circleToShare(inventory: Inventory): Inventory {
  const open = new Set(
    inventory.people
      .filter(({ fields, aside }) => !aside && (fields.disclosure ?? 'share_freely') === 'share_freely')
      .map(({ id }) => id),
  );
  const unsafe = notSafe(inventory);
  const entries = inventory.entries
    .filter(({ person }) => open.has(person))
    .map((entry) => forTheClient(entry, unsafe));
  return { entries, people: peopleFrom(entries) };
}
