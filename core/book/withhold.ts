/**
 * What a client keeps back is taken out of everything a clinician is shown, wherever it stands: one pass over the whole,
 * after each chapter has said what of itself is theirs to see. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

/** What is kept back just now, and by whose hand things were written. */
export interface Wishes {
  /** Ids of the people about whom the client would say nothing yet. */
  people: ReadonlySet<string>;
  /** Ids of all the others there are. */
  others: ReadonlySet<string>;
  /** Whether somebody by this id wrote as the client. */
  isClients: (by: string) => boolean;
}

type Hand = 'client' | 'clinician';
interface Within {
  wishes: Wishes;
  /** Whether this stands within something about somebody kept back. */
  about: boolean;
  hand: Hand;
}

const gone = Symbol('kept back');
type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whose hand a thing says it is of; undefined where it says nothing. */
function handOf(thing: Thing, { isClients }: Wishes): Hand | undefined {
  const { by } = thing;
  const told = thing.as ?? thing.recordedBy ?? thing.changedBy ?? thing.addedBy ?? thing.listedBy;
  if (told === 'client') return 'client';
  if (told === 'therapist') return 'clinician';
  if (typeof by !== 'string' || by === '') return undefined;
  return by === 'client' || isClients(by) ? 'client' : 'clinician';
}

/** The people a thing is about: those it names itself, and in what belongs to it. */
function namedIn(thing: Thing, wishes: Wishes): { withheld: boolean; others: boolean } {
  const found = { withheld: false, others: false };
  for (const value of Object.values(thing)) {
    if (typeof value === 'string' && wishes.people.has(value)) found.withheld = true;
    else if (Array.isArray(value) && value.some((one) => wishes.people.has(one))) {
      found.withheld = true;
      if (value.some((one) => wishes.others.has(one))) found.others = true;
    } else if (isThing(value) && handOf(value, wishes) === undefined) {
      const inner = namedIn(value, wishes);
      found.withheld ||= inner.withheld;
      found.others ||= inner.others;
    }
  }
  return found;
}

function left(value: unknown, key: string, within: Within): unknown {
  if (Array.isArray(value)) {
    const rest = value.map((one) => left(one, key, within)).filter((one) => one !== gone);
    return rest.length === value.length && rest.every((one, place) => one === value[place]) ? value : rest;
  }
  if (typeof value === 'string') return within.wishes.people.has(value) ? gone : value;
  if (!isThing(value)) return value;
  const hand = handOf(value, within.wishes) ?? within.hand;
  const named = namedIn(value, within.wishes);
  const about = within.about || (named.withheld && !named.others);
  if (about && hand === 'client') return gone;
  let changed = false;
  const inner = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const rest = left(one, name, { ...within, about, hand });
    if (rest === one) return [[name, one]];
    changed = true;
    if (rest !== gone) return [[name, rest]];
    if (key === 'texts') return [];
    return [[name, typeof one === 'string' ? '' : null]];
  });
  return changed ? Object.fromEntries(inner) : value;
}

/**
 * A value without what the client keeps back; undefined where nothing of it is left. What clinicians wrote stays, with
 * nobody named; what the client wrote of somebody kept back, or within something about them, goes.
 * @param hand whose hand it is of where it does not say
 */
export function withhold<Value>(value: Value, wishes: Wishes, hand: Hand = 'clinician'): Value | undefined {
  if (wishes.people.size === 0) return value;
  const rest = left(value, '', { wishes, about: false, hand });
  return rest === gone ? undefined : (rest as Value);
}
