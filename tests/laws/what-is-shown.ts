import type { Fact } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { ownPageOf } from '#core/course/beside/own-page.ts';
import { fold, foldOnto, seenBy, seesDifference } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { draftLetter } from '#core/course/letters/draft.ts';
import { letterKinds } from '#core/course/letters/state.ts';
import { carryOver } from '#core/course/maintenance/carry-over.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { entriesInOrder, inReadersNumbers } from '#core/course/record/readers-numbers.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { guide } from '#core/guide/guide.ts';
import { summarise } from '#core/lists/summarise.ts';
import { mark, persons } from './marked-courses.ts';

/** What a client keeps back of a made-up course, word by word, and all that a clinician can be shown of it. */

export const marksIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(mark) ?? [];

/** Which of these words stand in what is shown: whole, since `Ana1` is not in `Ana12`. */
export function metIn(shown: string, words: Iterable<string>): string[] {
  const met = new Set(shown.match(mark));
  return [...words].filter((word) => met.has(word));
}

type Thing = Record<string, unknown>;
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that point to somebody or something; an id that chance typed into any other is writing. */
const points = /^(person|people|with|link$|moment$)|Ids?$/;

/** Words beside the person’s id: in the same object, be it about others too. */
function beside(value: unknown, person: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => beside(one, person));
  if (!isThing(value)) return [];
  const own = Object.values(value).flatMap((one) => (isThing(one) ? [] : [one].flat()));
  const named = Object.entries(value).flatMap(([key, one]) => (points.test(key) ? [one].flat() : []));
  const words = named.includes(person) ? own.flatMap((one) => (isThing(one) ? [] : marksIn(one))) : [];
  return [...words, ...Object.values(value).flatMap((one) => beside(one, person))];
}

/** Everybody a thing points to, in itself and in what belongs to it; a row of a table is about its own people alone. */
function pointedTo(value: unknown, people: ReadonlySet<string>): string[] {
  if (!isThing(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(points.test(key) ? [one].flat().filter((id): id is string => people.has(id as string)) : []),
    ...pointedTo(one, people),
  ]);
}

/** Whether chance typed this id as somebody’s writing. */
export function isTyped(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => isTyped(one, id));
  if (!isThing(value)) return false;
  return Object.entries(value).some(
    ([key, one]) => (!points.test(key) && [one].flat().includes(id)) || isTyped(one, id),
  );
}

/** Danger is told to those who answer for it, whoever is kept back. */
const danger = new Set(['AlarmRaised', 'WishToJoinTold']);

/** Every mark in what the client wrote of one person: in the inventory, and anywhere beside their id. */
export function wordsOf(facts: readonly Fact[], person: string): Set<string> {
  const clients = facts.filter(({ by, type }) => by === persons.client && !danger.has(type));
  const people = new Set(facts.filter(({ type }) => type === 'PersonAdded').map(({ act }) => act));
  const isOfThemAlone = (data: unknown) => {
    const named = pointedTo(data, people);
    return named.length > 0 && named.every((id) => id === person);
  };
  return new Set(
    clients.flatMap(({ type, act, data }) => {
      if (type === 'PersonAdded') return act === person ? marksIn(data) : [];
      if (type.startsWith('Person')) return isThing(data) && data.person === person ? marksIn(data) : [];
      // A field of a sheet is about nobody by itself.
      return isOfThemAlone(data) && type !== 'SheetWritten' ? marksIn(data) : beside(data, person);
    }),
  );
}

export const keptBackBy = (facts: readonly Fact[], person: string): Fact => ({
  course: 'course-1',
  seq: facts.length + 1,
  act: 'the-wish',
  type: 'PersonChanged',
  on: '2026-12-31',
  at: '2026-12-31T12:00:00.000Z',
  by: persons.client,
  data: { person, fields: { disclosure: 'not_now' }, clear: [], as: 'client' },
});

export const viewers: Record<string, Viewer> = {
  therapist: { as: 'therapist', by: persons.therapist },
  supervisor: { as: 'supervisor', by: persons.supervisor },
  emergency: { as: 'emergency', by: 'tom' },
  cover: { as: 'cover', by: 'cleo' },
};

/** The own pages of those who stand beside the client, which the client’s wishes hold for as well. */
const pagesBeside = (today: Course) =>
  today.beside.people.map(({ id }) => ownPageOf(today, id, { client: 'Leila', today: '2026-12-31' }));

/** All that a clinician can be shown of a course: on screens of today and of an earlier day, in the record and the file of it, on paper, in letters, in lists, on the pages of those beside the client, and in the course that follows. @param earlier the instant of the earlier day; half the entries ago where it is left out */
export function shownTo(viewer: Viewer, facts: readonly Fact[], earlier?: string): string {
  const today = fold('course-1', facts);
  const view: Course = seenBy(today, viewer);
  const before = fold(
    'course-1',
    earlier ? facts.filter(({ at }) => at <= earlier) : facts.slice(0, Math.ceil(facts.length / 2)),
  );
  return JSON.stringify([
    inReadersNumbers(view),
    inReadersNumbers(seenBy(before, viewer, today)),
    entriesInOrder(seenFacts('course-1', facts, viewer)),
    forPaper(inReadersNumbers(view)),
    letterKinds.map((kind) => draftLetter(view, kind)),
    guide(view, '2026-12-31'),
    summarise(today),
    carryOver(today),
    ...pagesBeside(today),
  ]);
}

/** Whom the client adds and keeps back, each with ways in which they wrote of them before: in capitals, in part, otherwise. */
export const namedInWays: readonly (readonly [name: string, ways: readonly string[]])[] = [
  ['Zedda', ['Zedda', 'ZEDDA', 'zedda', 'Zedda’s brother', 'Zeddas coat']],
  ['Márek Novák', ['Marek', 'NOVAK', 'marek novák', 'Novák, Márek', 'ma\u0301rek']],
  ['Anne-Marie Qvist', ['Anne Marie', 'annemarie', 'qvist', 'MARIE', 'Anne']],
  ['Siobhán O’Zeal', ['siobhan', 'ozeal', "O'ZEAL", 'Siobhan OZeal']],
  ['Will', ['Will', 'WILL', 'will’s coat', 'Wills coat']],
  ['أحمد زيدان', ['أحمد', 'احمد', 'وزيدان', 'أَحْمَد']],
  ['דביר לוינזון', ['דביר', 'ולוינזון', 'לדביר']],
  ['诸葛孔明', ['诸葛孔明', '孔明', '见了诸葛孔明说']],
  ['Жанна Зимина', ['жанна', 'ЗИМИНА', 'Жанна Зимина']],
  ['Vera the neighbour', ['vera', 'VERA', 'Vera the Neighbour']],
];

/**
 * The same course where each piece of writing names somebody more, whom the client adds at the end and keeps back.
 * `ofClients` are the marks in what the client wrote, danger apart; `saidOf` is what stands after such a mark.
 */
export function allNaming(
  [name, ways]: (typeof namedInWays)[number],
  facts: readonly Fact[],
): { facts: Fact[]; ofClients: Set<string>; saidOf: (mark: string) => string } {
  const own = facts.filter(({ by }) => by === persons.client);
  const first = new Map<string, Fact>();
  for (const fact of facts)
    for (const word of marksIn(fact.data)) if (!first.has(word)) first.set(word, fact);
  const saidOf = (word: string) => ` of ${ways[Number(word.match(/\d+/)?.[0]) % ways.length]}`;
  const named: Fact[] = JSON.parse(
    JSON.stringify(facts).replace(/Mark_\d+_ said so/g, (word) => word + saidOf(word)),
  );
  const added = {
    ...keptBackBy(named, ''),
    type: 'PersonAdded',
    act: 'the-person',
    data: { fields: { displayName: name }, as: 'client' },
  };
  const ofClients = own
    .filter(({ type }) => !danger.has(type))
    .flatMap(({ data }) => marksIn(data))
    .filter((word) => first.get(word)?.by === persons.client);
  return {
    facts: [...named, added, keptBackBy([...named, added], 'the-person')],
    ofClients: new Set(ofClients),
    saidOf,
  };
}

/** Whether an id stands in what is shown, by itself or in what was called after it: `ID.2`. */
export const leadsTo = (id: string, shown: unknown) =>
  [`"${id}"`, `"${id}.`].some((start) => JSON.stringify(shown).includes(start));

/** What the client can keep to themselves as a whole, by the id of the act that made it. */
export const keptWhole: Record<string, (facts: readonly Fact[], id: string) => Fact[]> = {
  EventAdded: (facts, id) => [
    ...facts,
    { ...keptBackBy(facts, ''), type: 'EventKeptBack', data: { event: id } },
  ],
  MoodLinked: (facts, id) =>
    facts.flatMap((fact) => {
      if (fact.type === 'MomentShared' && isThing(fact.data) && fact.data.link === id) return [];
      const isIt = fact.type === 'MoodLinked' && fact.act === id && isThing(fact.data);
      return isIt && isThing(fact.data) ? [{ ...fact, data: { ...fact.data, seen: 'private' } }] : [fact];
    }),
  FeelingNamed: (facts, id) =>
    facts.flatMap((fact) => {
      if (fact.type === 'FeelingShared' && isThing(fact.data) && fact.data.feelingId === id) return [];
      const isIt = fact.type === 'FeelingNamed' && fact.act === id && isThing(fact.data);
      return isIt && isThing(fact.data) ? [{ ...fact, data: { ...fact.data, privacy: 'private' } }] : [fact];
    }),
  LetterWritten: (facts, id) =>
    facts.filter(({ type, data }) => !(type === 'LetterSent' && isThing(data) && data.letterId === id)),
};

/**
 * What leaks of a course where each person and each thing of the client’s is kept back in turn, and where a clinician then
 * strikes out the wish; each case is looked at by one of the viewers, in their turn.
 * @param most how many of the cases are tried, from the one whose turn it is
 */
export function leaksOf(facts: readonly Fact[], turn: number, most = Number.POSITIVE_INFINITY): string[] {
  const names = Object.keys(viewers);
  const written = facts.map(({ data }) => data);
  const strikeOf = (seq: number, after: number): Fact => ({
    ...keptBackBy([], ''),
    seq: after,
    act: 'the-strike',
    type: 'FactStruckOut',
    by: persons.therapist,
    data: { seq, why: 'By mistake' },
  });
  const looks = (place: number, what: string, id: string, words: Iterable<string>, all: readonly Fact[]) => {
    const name = names[(turn + place) % names.length] ?? 'therapist';
    const viewer = viewers[name] as Viewer;
    const shown = shownTo(viewer, all);
    const isOwn = facts.some(({ by, data }) => by === viewer.by && JSON.stringify(data).includes(`"${id}"`));
    const isMet = !isOwn && !isTyped(written, id) && leadsTo(id, JSON.parse(shown));
    const met = metIn(shown, words).map((word) => {
      const from = facts.find(({ data }) => marksIn(data).includes(word));
      return `${word} of ${from?.type} by ${from?.by}`;
    });
    return [...met, ...(isMet ? ['its id'] : [])].map((one) => `${name}, ${what} ${id}: ${one}`);
  };
  const struckToo = (all: readonly Fact[], place: number) =>
    place % 2 === 0 ? all : [...all, strikeOf(all.length, all.length + 1)];
  const { people } = fold('course-1', facts).inventory;
  const hands = new Map<string, string>();
  for (const { by, data } of facts)
    for (const word of marksIn(data)) if (!hands.has(word)) hands.set(word, by);
  // Somebody else’s name in a text stands elsewhere too, and what a clinician wrote first is theirs.
  const isOthers = (word: string, own = '') =>
    (word.startsWith('Ana') && word !== own) || hands.get(word) !== persons.client;
  const news = (all: readonly Fact[], id: string, viewer: Viewer) => {
    const today = fold('course-1', all);
    const more = {
      ...keptBackBy(all, id),
      data: { person: id, fields: { history: 'More' }, clear: [], as: 'client' },
    };
    return seesDifference(today, foldOnto(today, all, [more]), viewer) ? ['news of it'] : [];
  };
  const ofPeople = people.map(({ id, fields }, place) => () => {
    const words = [...wordsOf(facts, id)].filter((word) => !isOthers(word, fields.displayName));
    const all = struckToo([...facts, keptBackBy(facts, id)], place);
    const told = Object.values(viewers).flatMap((viewer) => news(all, id, viewer));
    return [...looks(place, 'person', id, words, all), ...told.map((one) => `person ${id}: ${one}`)];
  });
  const things = facts.filter(
    ({ by, type, act, data }) =>
      by === persons.client &&
      type in keptWhole &&
      (type !== 'LetterWritten' || (isThing(data) && data.letterId === act)),
  );
  const ofThings = things.map(({ type, act, data }, place) => () => {
    const kept = keptWhole[type]?.(facts, act) ?? [];
    const isWish = kept.length > facts.length;
    const words = marksIn(data).filter((word) => !isOthers(word));
    return looks(place, type, act, words, isWish ? struckToo(kept, place) : kept);
  });
  const cases = [...ofPeople, ...ofThings];
  const from = cases.length > most ? (turn * 7) % cases.length : 0;
  return [...cases, ...cases].slice(from, from + Math.min(most, cases.length)).flatMap((one) => one());
}
