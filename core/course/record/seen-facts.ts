import type { SeenSlices } from '#core/book/book.ts';
import type { Fact } from '#core/book/fact.ts';
import { redact, type Value, valuesIn, withTexts } from '#core/book/redaction.ts';
import { isSameJson } from '#core/book/same-json.ts';
import { isClinician, isOwn, type Viewer } from '#core/book/viewer.ts';
import { isNothingWithheld, type Wishes, withhold, withoutIds } from '#core/book/withhold.ts';
import { withoutPageKey } from '#core/course/beside/without-page-key.ts';
import { courseBook, emptyCourse, fold, foldOnto, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { peopleInDoubt, withoutConflict } from '#core/course/dispute/off-the-screen.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { isNeverOnScreen } from '#core/course/inventory/seen-by.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { isClientsHand } from '#core/course/shared/whose-hand.ts';

/** A fact as one viewer may read it in the record; `part` when some of its data is not theirs to see. */
export interface SeenFact extends Fact {
  seen: 'whole' | 'part';
}

type Name = (key: string, value: Value) => string;
type Slices = Record<string, unknown>;

function atOnce<Done>(steps: Generator<undefined, Done>): Done {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const { chapterOf, names: chapterNames } = courseBook;

/** The chapters as this viewer saw them before the first fact, and after each. */
function* asSeen(today: Course, facts: readonly Fact[], viewer: Viewer): Generator<undefined, Slices[]> {
  const { id } = today;
  const kept: SeenSlices = new Map();
  const slices = (course: Course) => seenBy(course, viewer, today, kept) as unknown as Slices;
  let course = emptyCourse(id);
  const views = [slices(course)];
  for (const [index, fact] of facts.entries()) {
    course = foldOnto(course, facts.slice(0, index), [fact]);
    views.push(slices(course));
    yield;
  }
  return views;
}

/**
 * The facts as this viewer may read them. Each chapter's `seenBy` decides: a fact is shown when it changed what
 * they see or when its words are theirs to read now, and of its data only what stood or stands in the chapter as
 * they see it, beside whose hand it was (`as`). What they wrote themselves they read whole, but for a client's words about safety.
 */
export const seenFacts = (...asked: Parameters<typeof seenFactsByStep>): SeenFact[] =>
  atOnce(seenFactsByStep(...asked));

/** The same, fact by fact: whoever reads a long course may let others have their turn after each step. */
export function* seenFactsByStep(
  id: string,
  facts: readonly Fact[],
  viewer: Viewer,
): Generator<undefined, SeenFact[]> {
  const name = isClinician(viewer)
    ? (_key: string, value: Value) => JSON.stringify(value)
    : (key: string, value: Value) => `${key}=${JSON.stringify(value)}`;
  const today = fold(id, facts);
  yield;
  const wishes = wishesIn(today);
  const inDoubt = peopleInDoubt(today);
  const views = yield* asSeen(today, facts, viewer);
  const now = new Map<string, ReadonlySet<string>>();
  for (const chapter of chapterNames) {
    now.set(chapter, valuesIn(views.at(-1)?.[chapter], name));
    yield;
  }
  const isViewers = (by: string) => isOwn(by, viewer) || (viewer.as === 'client' && isClientsHand(today, by));
  const withheld: ReadonlySet<string> = new Set(isClinician(viewer) ? wishes.people.keys() : []);
  const seenOf = (raw: Fact, index: number): SeenFact[] => {
    const fact = isClinician(viewer) ? withoutWithheld(raw, wishes, isViewers(raw.by)) : raw;
    if (!fact) return [];
    const shown = (data: unknown): SeenFact => {
      // That a client keeps something of their own writing back is not told either.
      const isWhole =
        (isClinician(viewer) && wishes.isClients(raw.by)) ||
        isSameJson([fact.act, data], [raw.act, raw.data]);
      return { ...fact, data, seen: isWhole ? 'whole' : 'part' };
    };
    if (isViewers(raw.by) && !readsNothing(viewer))
      return isSilent(fact, viewer) ? [] : [shown(ownWriting(fact, viewer, inDoubt))];
    const chapter = chapterOf(fact.type);
    if (!chapter) return [];
    if (withheld.has(personIn(raw))) return leftOfPerson(fact, views.at(-1)).map(shown);
    const [was, is] = [views[index]?.[chapter], views[index + 1]?.[chapter]];
    const isChanged = !isSameJson(was, is) && hasLeaf(is);
    const stands = now.get(chapter);
    // Only what the fact itself says is looked for in the chapter, which may hold a thousand times as much.
    const own = isChanged
      ? leavesOf(fact.data, (key, value) => !stands?.has(name(key, value)))
      : new Set<Value>();
    const left =
      own.size > 0
        ? valuesIn(is, (key, value) => (own.has(value) ? name(key, value) : undefined))
        : new Set<string>();
    const toldOf = valuesToldOf(raw, chapter, views.at(-1), name);
    const isTheirs = (key: string, value: Value) =>
      (left.has(name(key, value)) || stands?.has(name(key, value)) === true) &&
      toldOf?.has(name(key, value)) !== false;
    const words = redact(fact.data, isTheirs);
    if (!isChanged && !(hasWords(words) && (!isClinician(viewer) || keepsItsWords(fact.data, words))))
      return [];
    return [shown(redact(fact.data, (key, value) => key === 'as' || isTheirs(key, value)))];
  };
  const seen: SeenFact[] = [];
  for (const [index, fact] of facts.entries()) {
    seen.push(...seenOf(withoutPageKey(fact), index));
    yield;
  }
  return seen;
}

/** Everything single in it that is asked for. */
function leavesOf(data: unknown, isAsked: (key: string, value: Value) => boolean): ReadonlySet<Value> {
  const found = new Set<Value>();
  valuesIn(data, (key, value) => {
    if (isAsked(key, value)) found.add(value);
    return undefined;
  });
  return found;
}

const hasLeaf = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.values(value).some(hasLeaf);

/** What stands of the one thing a fact tells of, where its chapter says which; undefined where it says nothing. */
function valuesToldOf(fact: Fact, chapter: string, view: Slices | undefined, name: Name) {
  const { tellsOf } = courseBook.rules.chapters[chapter] as {
    tellsOf?: (fact: Fact, seen: unknown) => unknown;
  };
  return tellsOf && valuesIn(tellsOf(fact, view?.[chapter]), name);
}

/**
 * A fact without what the client keeps back: whoever it is of is nobody by their id either. What somebody wrote
 * themselves stays otherwise whole, and so does danger. Undefined where nothing is left.
 */
function withoutWithheld(fact: Fact, wishes: Wishes, own: boolean): Fact | undefined {
  if (isNothingWithheld(wishes)) return fact;
  const hand = wishes.isClients(fact.by) ? 'client' : 'clinician';
  const stays = own || ['inventory', 'risk', 'record'].includes(chapterOf(fact.type) ?? '');
  const rest = stays ? fact.data : withhold(fact.data, wishes, hand);
  if (rest === undefined) return undefined;
  const isOfPeople = chapterOf(fact.type) === 'inventory' && hand === 'client';
  const data = isOfPeople ? withTexts(rest, wishes.names.leftOut) : rest;
  return { ...fact, ...withoutIds({ act: fact.act, data }, wishes) };
}

/** The person whom something the client wrote in the inventory is about; empty for any other fact. */
function personIn({ type, act, data }: Fact): string {
  if (chapterOf(type) !== 'inventory') return '';
  const { as, person = act } = data as { as?: string; person?: string };
  return as === 'client' ? person : '';
}

/** Of a person whom the client keeps back only what the inventory itself still tells of them, in no other words. */
function leftOfPerson(fact: Fact, view: Slices | undefined): unknown[] {
  const { entries } = (view as unknown as Course).inventory;
  const told = entries.filter(({ person, as }) => as === 'client' && person === personIn(fact));
  const name = (key: string, value: Value) => `${key}=${JSON.stringify(value)}`;
  const left = valuesIn(
    told.map(({ fields }) => fields),
    name,
  );
  const { fields } = fact.data as { fields?: unknown };
  const data = redact({ fields: fields ?? {} }, (key, value) => left.has(name(key, value)));
  return valuesIn(data, name).size > 0 ? [data] : [];
}

/** Whoever looks after the service reads nothing of a course, not even in whose hands they put it. */
const readsNothing = ({ as }: Viewer): boolean => as === 'administrator' || as === 'manager';

/** The alarm that followed an answer about safety with somebody stays off the client’s own screen, as the answer does. */
function isSilent({ type, data }: Fact, viewer: Viewer): boolean {
  const isOfSafety = type === 'AlarmRaised' && (data as { source?: string }).source === 'inventory';
  return isOfSafety && !isClinician(viewer);
}

/** Own writing is read whole, save what a client said of safety, and of conflict where safety is in doubt. */
function ownWriting(fact: Fact, { as }: Viewer, inDoubt: ReadonlySet<string>): unknown {
  if (as !== 'client') return fact.data;
  const data = inDoubt.has(personIn(fact))
    ? withoutConflict(fact.data as { fields?: PersonFields })
    : fact.data;
  return redact(data, (key, value) => !isNeverOnScreen(key, value));
}

const wordsIn = (data: unknown) => valuesIn(data, (_key, value) => (isWritten(value) ? value : ''));

/**
 * Whether everything written is there still. Of what a client keeps to themselves a clinician is shown nothing, even
 * where the same words stand elsewhere.
 */
function keepsItsWords(whole: unknown, part: unknown): boolean {
  const left = wordsIn(part);
  return [...wordsIn(whole)].every((words) => words === '' || left.has(words));
}

const isWritten = (value: Value): value is string => typeof value === 'string' && /\S\s+\S/.test(value);

/** Whether something written is left, rather than ids, numbers and dates. */
function hasWords(data: unknown): boolean {
  return [...wordsIn(data)].some((value) => value !== '');
}
