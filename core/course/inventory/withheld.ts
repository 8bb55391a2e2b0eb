import { withTexts } from '#core/book/redaction.ts';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { isNothingWithheld, type Wishes, withhold, withoutIds } from '#core/book/withhold.ts';
import type { Course } from '#core/course/course.ts';
import type { StopFlag } from '#core/course/risk/state.ts';
import { peopleFrom } from './entries.ts';
import type { Network } from './network-state.ts';
import { inventoryWithholding } from './seen-by.ts';
import type { Inventory } from './state.ts';
import { untouched, wishesIn } from './wishes.ts';

/**
 * What follows elsewhere in the course from the client's wish to say nothing of somebody yet: it is taken out wherever
 * it stands. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

/** Slices from which something was taken out already, by the wishes that it was taken out for. */
const taken = new WeakMap<Wishes, WeakMap<object, unknown>>();

function leftOfSlice(slice: object, wishes: Wishes): unknown {
  const before = taken.get(wishes) ?? new WeakMap<object, unknown>();
  taken.set(wishes, before);
  if (!before.has(slice)) before.set(slice, withhold<unknown>(slice, wishes) ?? slice);
  return before.get(slice);
}

/** What a viewer sees, without what the client keeps back today; a client sees all that is theirs. */
export function withheldFrom(seen: Course, today: Course, viewer: Viewer): Course {
  const wishes = wishesIn(today);
  if (!isClinician(viewer) || isNothingWithheld(wishes)) return seen;
  const slices = Object.entries(seen).map(([name, slice]) => [
    name,
    untouched.has(name) || typeof slice !== 'object' ? slice : leftOfSlice(slice, wishes),
  ]);
  return {
    ...Object.fromEntries(slices),
    inventory: inventoryLeft(seen.inventory, wishes),
    network: networkLeft(leftOfSlice(seen.network, wishes) as Network, wishes),
    risk: { ...seen.risk, flags: seen.risk.flags.map((flag) => flaggingNobodyOf(flag, wishes)) },
  };
}

/** Whom a clinician named in their own words stands by that name, and leads to nowhere else. */
function inventoryLeft(seen: Inventory, wishes: Wishes): Inventory {
  const withheld = new Set(wishes.people.keys());
  return withoutIds(namingNobody(inventoryWithholding(seen, withheld), wishes), wishes);
}

/** What the client wrote of others stands without the names of whoever they keep back. */
function namingNobody(inventory: Inventory, { names }: Wishes): Inventory {
  if (names.isNone) return inventory;
  const entries = inventory.entries.map((entry) =>
    entry.as === 'client'
      ? {
          ...entry,
          fields: withTexts(entry.fields, names.leftOut),
          ...(entry.aside && { aside: { ...entry.aside, why: names.leftOut(entry.aside.why) } }),
        }
      : entry,
  );
  return { entries, people: peopleFrom(entries) };
}

/**
 * The network as a whole names nobody kept back, unless a clinician described it last: then the words are theirs, as what
 * they note of patterns always is. Records of before it was kept whose words they are count as the client’s.
 */
const networkLeft = (network: Network, { names }: Wishes): Network =>
  network.lastBy === 'therapist' || names.isNone
    ? network
    : { ...withTexts(network, names.leftOut), patternNotes: network.patternNotes };

/** A reason to stop stands, and says nothing of who is kept back. */
const flaggingNobodyOf = (flag: StopFlag, { people, things }: Wishes): StopFlag => ({
  ...flag,
  people: flag.people.filter((id) => !people.has(id) && !things.has(id)),
});
