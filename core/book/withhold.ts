import { isObject, type Json } from '#core/forms/json.ts';
import type { Names } from '#core/words/names-in-text.ts';
import { withTexts } from './redaction.ts';

/**
 * What a client keeps back is taken out of everything a clinician is shown, wherever it stands: one pass over the whole,
 * after each chapter has said what of itself is theirs to see. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

/** What is kept back just now, and by whose hand things were written. */
export interface Wishes {
  /** The people about whom the client would say nothing yet, by id: what each is called for those they are kept from. */
  people: ReadonlyMap<string, string>;
  /** Ids of all the others there are. */
  others: ReadonlySet<string>;
  /** What those people are called, and were, as it was written. */
  names: Names;
  /** Ids of what tells of those people, and of nobody else, so that whatever leads there tells of them too. */
  telling: ReadonlySet<string>;
  /** Those of them that are the client’s, and go with whom they tell of. */
  gone: ReadonlySet<string>;
  /** Ids of what the client keeps to themselves as a whole: a moment, a feeling, a letter not sent. */
  things: ReadonlySet<string>;
  /** Whether somebody by this id wrote as the client. */
  isClients: (by: string) => boolean;
}

type Hand = 'client' | 'clinician';
interface Within {
  wishes: Wishes;
  /** Whether this stands within something about somebody kept back. */
  about: boolean;
  hand: Hand;
  /** Whether it stands within something that was written down; a chapter itself, and what frames it, is nobody’s. */
  isWritten: boolean;
}

const gone = Symbol('kept back');

const hands = { client: 'client', therapist: 'clinician' } as const;
const isAuthor = (told: unknown): told is keyof typeof hands => told === 'client' || told === 'therapist';

/** Whose hand a thing says it is of; undefined where it says nothing. */
function handOf(thing: Json, { isClients }: Wishes): Hand | undefined {
  const { by } = thing;
  const told = thing.as ?? thing.recordedBy ?? thing.changedBy ?? thing.addedBy;
  if (isAuthor(told)) return hands[told];
  if (typeof by === 'string' && by !== '') return by === 'client' || isClients(by) ? 'client' : 'clinician';
  // Of what was reworded, `by` says whose words stand now, and this who began it.
  const began = thing.listedBy ?? thing.setBy;
  return isAuthor(began) ? hands[began] : undefined;
}

/** Whether nothing is kept back at all. */
export const isNothingWithheld = ({ people, things }: Wishes): boolean =>
  people.size === 0 && things.size === 0;

/** Whether a value is one of these people: by their id, or by their name and nothing else. */
const isWithheld = (value: unknown, { people, names }: Wishes): boolean =>
  typeof value === 'string' && (people.has(value) || names.isOne(value));

/** Whom a thing is about. */
interface About {
  /** Whether the thing itself, not only something in it, names somebody kept back. */
  itself: boolean;
  withheld: boolean;
  others: boolean;
  /** Whether a part of it goes that cannot be left empty, as a table of lists can. */
  part: boolean;
}

/** The people a thing is about: those it names or leads to itself, and in what belongs to it. */
function namedIn(thing: Json, wishes: Wishes, isWithin = false): About {
  const found = { itself: false, withheld: false, others: false, part: false };
  const leadsThere = (value: unknown, key: string) =>
    typeof value === 'string' && wishes.telling.has(value) && (isWithin || key !== 'id');
  for (const [key, value] of Object.entries(thing)) {
    if (isWithheld(value, wishes) || leadsThere(value, key)) found.itself = true;
    else if (Array.isArray(value)) {
      if (!value.some((one) => isWithheld(one, wishes) || leadsThere(one, key))) continue;
      found.itself = true;
      if (value.some((one) => wishes.others.has(one))) found.others = true;
    } else if (isObject(value) && handOf(value, wishes) === undefined) {
      const inner = namedIn(value, wishes, true);
      found.withheld ||= inner.withheld;
      found.others ||= inner.others;
      found.part ||= inner.part || (inner.itself && !isTableOfLists(value));
    }
  }
  found.withheld ||= found.itself;
  return found;
}

/**
 * A thing as it stands within others: by whose hand it is, and whether it is about somebody kept back. What somebody wrote
 * down is about all whom a part of it names that goes; what frames a chapter only about whom it names itself.
 */
function within(thing: Json, around: Within, isListed: boolean): Within {
  const { itself, withheld, others, part } = namedIn(thing, around.wishes);
  const hand = handOf(thing, around.wishes);
  const isWritten = around.isWritten || isListed || hand !== undefined;
  const inParts = isWritten && withheld && (part || !others);
  return { ...around, about: around.about || itself || inParts, hand: hand ?? around.hand, isWritten };
}

function gather(value: unknown, around: Within, isListed: boolean, into: Telling): void {
  if (Array.isArray(value)) for (const one of value) gather(one, around, true, into);
  if (!isObject(value)) return;
  const here = within(value, around, isListed);
  const { id } = value;
  const { people, others } = around.wishes;
  // What stands in no list points to something by its id, rather than bearing it.
  if (here.about && isListed && typeof id === 'string' && !people.has(id) && !others.has(id)) {
    into.telling.add(id);
    if (here.hand === 'client') into.gone.add(id);
  }
  for (const one of Object.values(value)) gather(one, here, false, into);
}

/** What tells of whoever is kept back, by id, and what of that goes with them. */
interface Telling {
  telling: Set<string>;
  gone: Set<string>;
}

/** Reads from these chapters what tells of somebody kept back: what names them, what leads to that, and so on. */
export function tellingIn(chapters: readonly unknown[], wishes: Omit<Wishes, keyof Telling>): Telling {
  const found: Telling = { telling: new Set(), gone: new Set() };
  if (wishes.people.size === 0) return found;
  let known = -1;
  while (found.telling.size > known) {
    known = found.telling.size;
    const so = { ...wishes, telling: new Set(found.telling), gone: found.gone };
    const around: Within = { wishes: so, about: false, hand: 'clinician', isWritten: false };
    for (const one of chapters) gather(one, around, false, found);
    if (found.telling.size === 0) break;
  }
  return found;
}

function left(value: unknown, key: string, around: Within, isListed = false): unknown {
  if (Array.isArray(value)) {
    const rest = value.map((one) => left(one, key, around, true)).filter((one) => one !== gone);
    return rest.length === value.length && rest.every((one, place) => one === value[place]) ? value : rest;
  }
  if (typeof value === 'string') return leftOfText(value, key, around);
  if (!isObject(value)) return value;
  const { wishes } = around;
  if (typeof value.id === 'string' && isGone(value.id, wishes)) return gone;
  const here = within(value, around, isListed);
  if (here.about && here.hand === 'client') return gone;
  let changed = false;
  const inner = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const rest = left(one, name, here);
    if (rest === one) return [[name, one]];
    changed = true;
    if (rest !== gone) return [[name, rest]];
    if (key === 'texts' || isTableOfTexts(value)) return [];
    return [[name, emptied(one, wishes)]];
  });
  return changed ? Object.fromEntries(inner) : value;
}

/** Whether what bears this id is kept back as a whole, be it for somebody it tells of. */
const isGone = (id: string, wishes: Pick<Wishes, 'things' | 'gone'>): boolean =>
  wishes.things.has(id) || wishes.gone.has(id);

/** Whether this is a table of texts, each with its versions: one that nobody wrote is absent from it. */
const isTableOfTexts = (value: Json): boolean =>
  Object.values(value).every((one) => isObject(one) && typeof one.version === 'number');

const isTableOfLists = (value: Json): boolean => {
  const lists = Object.values(value);
  return lists.length > 0 && lists.every(Array.isArray);
};

/** What stands where something was taken out: of a table of lists, as what to do at each level, the empty lists. */
function emptied(value: unknown, wishes: Wishes): unknown {
  if (typeof value === 'string') return '';
  if (!isObject(value) || !isTableOfLists(value)) return null;
  return Object.fromEntries(
    Object.keys(value).flatMap((name) =>
      wishes.people.has(name) || isGone(name, wishes) ? [] : [[name, []]],
    ),
  );
}

function leftOfText(text: string, key: string, { wishes, hand }: Within): unknown {
  if (wishes.people.has(text) || isGone(text, wishes)) return gone;
  // By whom it is stands as an id.
  return hand === 'client' && key !== 'by' ? wishes.names.leftOut(text) : text;
}

/** What something kept to oneself is called where it is pointed to. */
const somethingKept = 'kept-back';

/** A value in which everybody and everything kept back is called otherwise, and so is what was called after them: `ID.2`. */
export function withoutIds<Value>(value: Value, wishes: Wishes): Value {
  if (isNothingWithheld(wishes)) return value;
  const called = (id: string) => wishes.people.get(id) ?? (isGone(id, wishes) ? somethingKept : undefined);
  return withTexts(value, (text) => {
    const [id = '', part] = text.split(/(?=\.\d+$)/);
    const name = called(id);
    return name === undefined ? text : name + (part ?? '');
  });
}

/**
 * A value without what the client keeps back; undefined where nothing of it is left. What clinicians wrote stays, with
 * nobody named; what the client wrote of somebody kept back, alone or with others, or within something about them, goes,
 * and where else they wrote the name it is left out.
 * @param hand whose hand it is of where it does not say; left out for a chapter, which is nobody’s
 */
export function withhold<Value>(value: Value, wishes: Wishes, hand?: Hand): Value | undefined {
  if (isNothingWithheld(wishes)) return value;
  const isWritten = hand !== undefined;
  const rest = left(value, '', { wishes, about: false, hand: hand ?? 'clinician', isWritten });
  return rest === gone ? undefined : (rest as Value);
}
