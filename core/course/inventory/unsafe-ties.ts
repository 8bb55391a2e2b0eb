import type { PersonFields } from './person.ts';
import type { Inventory, InventoryPerson } from './state.ts';

/** Whether the answer about safety is that the client is not always safe with them. */
export const isUnsafeAnswer = (safety: string | undefined): boolean =>
  safety === 'not' || safety === 'sometimes_not';

/** Whether these words say that the tie is not safe. */
export const saysUnsafe = ({ safety, tone }: PersonFields): boolean =>
  isUnsafeAnswer(safety) || tone === 'unsafe';

/**
 * Ties that are not safe, by the client's answer or by the tone of the tie. Taking somebody out of the picture makes
 * nobody safe: people set aside are among them.
 */
export function unsafeTies(inventory: Inventory): InventoryPerson[] {
  return inventory.people.filter(({ fields }) => saysUnsafe(fields));
}
