import type { Fact } from '#core/book/fact.ts';
import { tellingIn, type Wishes } from '#core/book/withhold.ts';
import type { Course } from '#core/course/course.ts';
import { handsIn } from '#core/course/shared/whose-hand.ts';
import { readableName } from '#core/words/names.ts';
import { type Names, namesToFind } from '#core/words/names-in-text.ts';
import { calledOtherwise } from './called-otherwise.ts';
import type { PersonFields } from './person.ts';
import type { Inventory } from './state.ts';

/** What the client of a course wants kept back. IPT protocol reference, 4.2 (disclosure), 9.6. */

/** Parts that stay whole, save whom they name: danger is never hidden from those who answer for it. */
export const untouched: ReadonlySet<string> = new Set([
  'id',
  'seq',
  'permanent',
  'wished',
  'inventory',
  'risk',
  'record',
]);

const known = new WeakMap<Course, Wishes>();

/** The client's wishes as they stand, and who wrote as what; read from a course once. */
export function wishesIn(course: Course): Wishes {
  const wishes = known.get(course) ?? readWishes(course);
  known.set(course, wishes);
  return wishes;
}

/** What the client keeps to themselves as a whole: what is private, and a letter they have not sent. */
const thingsKept = ({ moodLinks, feelings, letters, timeline }: Course): string[] => [
  ...timeline.events.filter(({ keptBack }) => keptBack).map(({ id }) => id),
  ...moodLinks.links.filter(({ seen }) => seen === 'private').map(({ id }) => id),
  ...feelings.records.filter(({ privacy }) => privacy === 'private').map(({ id }) => id),
  ...letters.letters.filter(({ from, sent }) => from === 'client' && sent.length === 0).map(({ id }) => id),
];

/** Whether a fact is of the client’s hand, be it of a person, an event, a moment, a feeling or a letter. */
export function staysWished({ type, data }: Fact): boolean {
  const { as, recordedBy, from } = (data ?? {}) as { as?: unknown; recordedBy?: unknown; from?: unknown };
  return type === 'EventKeptBack' || [as, recordedBy, from].includes('client');
}

/**
 * What of a fact keeps something back: a strike by anybody but who wished it takes that back no more than it takes it out
 * of the record. IPT protocol reference, 4.2 (disclosure), 9.6.
 */
export function wishInForce(fact: Fact): Fact | undefined {
  if (fact.type === 'EventKeptBack') return fact;
  const { person, as, fields } = (fact.data ?? {}) as { person?: string; as?: string; fields?: PersonFields };
  if (fact.type !== 'PersonChanged' || as !== 'client' || fields?.disclosure !== 'not_now') return undefined;
  return { ...fact, data: { person, as, fields: { disclosure: 'not_now' }, clear: [] } };
}

/**
 * What these people are called, and what they were called before somebody changed it: the client’s writing of that time
 * names them so. A former name of one letter, or one that somebody else bears today, is no name to find.
 */
function namesOfThose(withheld: ReadonlyMap<string, string>, { people, entries }: Inventory): Names {
  const bears = (isWithheld: boolean) =>
    people
      .filter(({ id }) => withheld.has(id) === isWithheld)
      .flatMap(({ fields }) => fields.displayName?.trim() || []);
  const others = bears(false);
  const former = entries
    .filter(({ person }) => withheld.has(person))
    .flatMap(({ fields }) => readableName(fields.displayName ?? '').trim())
    .filter((name) => [...name].length > 1 && !others.includes(name));
  return namesToFind([...bears(true), ...former], others);
}

/** Names made ready to be found, by the people they are of: those change less often than the course does. */
const ready = new WeakMap<Inventory, Names>();

function namesIn(course: Course, people: ReadonlyMap<string, string>): Names {
  if (course.wished) return namesOfThose(people, course.wished.inventory);
  const names = ready.get(course.inventory) ?? namesOfThose(people, course.inventory);
  ready.set(course.inventory, names);
  return names;
}

function readWishes(course: Course): Wishes {
  const wished = course.wished ?? course;
  const people = calledOtherwise(course);
  const others = wished.inventory.people.filter(({ id }) => !people.has(id)).map(({ id }) => id);
  const wishes = {
    people,
    others: new Set<string>(others),
    names: namesIn(course, people),
    things: new Set([...thingsKept(course), ...thingsKept(wished)]),
    isClients(by: string) {
      const hands = handsIn(course);
      return hands.client.size > 0 ? hands.client.has(by) : !hands.clinician.has(by);
    },
  };
  const ways = [...new Set([course, wished])].map((each) => tellingIn(partsTaken(each), wishes));
  return {
    ...wishes,
    telling: new Set(ways.flatMap(({ telling }) => [...telling])),
    gone: new Set(ways.flatMap(({ gone }) => [...gone])),
  };
}

/** The parts of a course out of which something may be taken. */
const partsTaken = (course: Course): unknown[] =>
  Object.entries(course).flatMap(([name, slice]) => (untouched.has(name) ? [] : [slice]));

/** What is kept back just now, in a word. */
export function withheldNow(course: Course): string {
  const { people, things, telling } = wishesIn(course);
  return [...people.keys(), ...things, ...telling].join(' ');
}
