import type { Fact } from '#core/book/fact.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { inventoryActs } from './acts.ts';
import { withOneMore } from './entries.ts';
import { personOf } from './people.ts';
import { isSafetyLeftUnsaid, type PersonFields, withoutTherapistsFields } from './person.ts';
import { inventorySeenBy } from './seen-by.ts';
import { facts, type Inventory, type InventoryEntry, start } from './state.ts';
import { ofTheTie } from './tie-then-now.ts';

type EntryToMake = Partial<InventoryEntry> & Pick<InventoryEntry, 'person' | 'as'>;

/** Adds an entry; one about a person who was never added, or whose adding was struck out, is passed over. */
function enter(
  state: Inventory,
  written: EntryToMake,
  { on, seq }: Fact,
  adding: 'adds' | 'changes',
): Inventory {
  const known = personOf(state, written.person);
  if (adding === 'changes' && !known) return state;
  const { fields = {} } = written;
  const version = (known?.version ?? 0) + 1;
  const numbered = isSafetyLeftUnsaid(fields) ? { seq } : {};
  return withOneMore(state, { clear: [], ...written, fields, version, on, ...numbered });
}

/** Which field of the person a ring in each picture is. */
const pictures = { now: 'ring', before: 'ringBefore', wished: 'ringWished' } as const;

/** People the client keeps back, or who were set aside, stay behind. IPT protocol reference, 6.7. */
function peopleCarried({ inventory, opening }: Course) {
  const { people } = inventorySeenBy(inventory, { as: 'therapist', by: opening.opened?.therapist ?? '' });
  return people.flatMap(({ id, fields, aside }) => {
    const { displayName } = fields;
    return displayName && !aside ? [{ from: id, fields: { ...fields, displayName } }] : [];
  });
}

export const inventory = chapter({
  start,
  facts,
  sentences: {
    en: {
      PersonAdded: 'A person was added.',
      PersonChanged: 'Something about a person was changed.',
      PersonPlaced: 'A person was placed in the circle.',
      PersonReviewed: 'A person was gone through again.',
      PersonSetAside: 'A person was set aside.',
      PersonBroughtBack: 'A person was brought back.',
    },
  },
  fold: {
    PersonAdded: (state, data, made) => enter(state, { person: made.act, ...data }, made, 'adds'),
    PersonChanged: (state, data, made) => enter(state, data, made, 'changes'),
    PersonPlaced(state, { person: who, as, ring: at, angle, when }, made) {
      const fields: PersonFields = {
        [pictures[when]]: at,
        ...(angle === undefined || when !== 'now' ? {} : { angle }),
      };
      return enter(state, { person: who, as, fields }, made, 'changes');
    },
    PersonReviewed: (state, { person: who, state: review }, made) =>
      enter(state, { person: who, as: 'therapist', review }, made, 'changes'),
    PersonSetAside: (state, { person: who, as, why }, made) =>
      enter(state, { person: who, as, aside: { why } }, made, 'changes'),
    PersonBroughtBack: (state, { person: who, as }, made) =>
      enter(state, { person: who, as, aside: null }, made, 'changes'),
  },
  acts: inventoryActs,
  seenBy: inventorySeenBy,
  paper: {
    in: 'people',
    as: (state) => ({
      entries: state.entries.map(ofTheTie),
      people: state.people.map(withoutTherapistsFields),
    }),
  },
  carriesOver: peopleCarried,
});
