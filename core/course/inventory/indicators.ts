import { lastDayOf, monthsBefore } from '#core/days/partial-days.ts';
import { inventoryAsOf } from './entries.ts';
import { hasDied } from './has-died.ts';
import { presentPeople } from './people.ts';
import { type Ring, type SupportType, supportTypes } from './person.ts';
import type { Inventory, InventoryPerson } from './state.ts';
import { saysUnsafe } from './unsafe-ties.ts';

/** Talking points drawn from the circle, never diagnostic scores (IPT protocol reference, 4.5). */
export interface InventoryIndicators {
  nByRing: Record<Ring, number>;
  nConfidants: number;
  /** Living people of whom it was asked whether the client can tell them what matters. */
  nAskedConfidant: number;
  /** Living people of whom it was asked what they give. */
  nAskedSupport: number;
  /** Kinds of support that at least one person gives at level 2 or 3. */
  supportCoverage: SupportType[];
  /** Ids of people who could be called in an emergency; never somebody the client is not safe with. */
  crisisContacts: string[];
  conflictCount: number;
  /** The sum of the distances between the ring now and the ring wished for. */
  ringGap: number;
  /** Ids of people who died or moved outward in the look-back. */
  recentLosses: string[];
  reciprocityMean: number | null;
  /** Levels of support received minus levels given. */
  givenReceivedBalance: number;
  sectorDiversity: number;
  /** Private to clinicians. */
  unsafeCount: number;
  /** Private to clinicians. */
  onsetLinkedIds: string[];
}

/** Whether the ring now is further out than `ring` was; 0 lies outside all rings. */
const distance = (ring: Ring) => (ring === 0 ? 4 : ring);

/** Living people in the picture, for everything that asks who is there now. */
const living = (people: InventoryPerson[]) => people.filter(({ fields }) => !hasDied(fields));

const levels = (people: InventoryPerson[], side: 'support' | 'supportGiven') =>
  people.flatMap(({ fields }) => fields[side] ?? []).reduce((sum, { level }) => sum + level, 0);

function lostSince(inventory: Inventory, since: string): string[] {
  const then = new Map(inventoryAsOf(inventory, since).people.map(({ id, fields }) => [id, fields.ring]));
  return presentPeople(inventory)
    .filter(({ id, fields }) => {
      if (fields.deathDate && lastDayOf(fields.deathDate) >= since) return true;
      const before = fields.ringBefore ?? then.get(id);
      return fields.ring !== undefined && before !== undefined && distance(fields.ring) > distance(before);
    })
    .map(({ id }) => id);
}

/** @param today the look-back of 12 months ends here */
export function inventoryIndicators(inventory: Inventory, today: string): InventoryIndicators {
  const people = presentPeople(inventory);
  const there = living(people);
  const unsafe = people.filter(({ fields }) => saysUnsafe(fields)).map(({ id }) => id);
  const gives = (type: SupportType) =>
    there.filter(
      ({ id, fields }) =>
        fields.support?.some((support) => support.type === type && support.level >= 2) &&
        (type !== 'crisis' || !unsafe.includes(id)),
    );
  const fits = there.flatMap(({ fields }) => fields.reciprocity ?? []);
  const nByRing: Record<Ring, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { fields } of people) if (fields.ring !== undefined) nByRing[fields.ring] += 1;
  return {
    nByRing,
    nConfidants: there.filter(({ fields }) => fields.confidant === 'yes').length,
    nAskedConfidant: there.filter(({ fields }) => fields.confidant !== undefined).length,
    nAskedSupport: there.filter(({ fields }) => fields.support !== undefined).length,
    supportCoverage: supportTypes.filter((type) => gives(type).length > 0),
    crisisContacts: gives('crisis').map(({ id }) => id),
    conflictCount: there.filter(
      ({ fields }) => fields.tone === 'conflictual' || (fields.conflict?.level ?? 0) >= 4,
    ).length,
    ringGap: there.reduce(
      (sum, { fields: { ring, ringWished } }) =>
        ring === undefined || ringWished === undefined
          ? sum
          : sum + Math.abs(distance(ringWished) - distance(ring)),
      0,
    ),
    recentLosses: lostSince(inventory, monthsBefore(today, 12)),
    reciprocityMean: fits.length > 0 ? fits.reduce((sum, fit) => sum + fit, 0) / fits.length : null,
    givenReceivedBalance: levels(there, 'support') - levels(there, 'supportGiven'),
    sectorDiversity: new Set(there.flatMap(({ fields }) => fields.sector ?? [])).size,
    unsafeCount: unsafe.length,
    onsetLinkedIds: people
      .filter(({ fields }) => fields.onsetLinked?.answer === 'linked')
      .map(({ id }) => id),
  };
}
