import type { Course } from '#core/course/course.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { cameThenAndNow, comesWith } from './come-again.ts';
import { looksBack } from './far-back.ts';
import { type Facet, familyOf, type Observed, observedIn } from './observed.ts';
import { type PatternRule, patternRules } from './rules.ts';

export type Values = Partial<Record<Facet, string>>;

/** What a rule found: with whom, on what it rests, and which feelings and kinds of events it came with. */
export interface Finding {
  /** The rule and what was the same: the same finding bears it again tomorrow. */
  key: string;
  rule: string;
  values: Values;
  people: string[];
  /** Those of them who belong to then; empty where the rule does not ask. */
  ofThen: string[];
  /** The feeling that was the same, in the words it was given, first to last; empty where none was asked. */
  said: string[];
  rests: Pick<Observed, 'from' | 'id' | 'on'>[];
  /** By how often they came, the most often first. */
  feelings: { name: string; times: number }[];
  happenings: { name: string; times: number }[];
}

const over: readonly string[] = ['ended', 'estranged', 'lost_touch'];

/** People of then: the tie is over, or the person has died; or the tie was gone through as one of before (DF-2). */
export function peopleOfThen({ inventory, deficits }: Course): Set<string> {
  const gone = ({ fields }: InventoryPerson) =>
    hasDied(fields) || fields.role === 'ex_partner' || over.includes(fields.status ?? '');
  const told = deficits.pastRelationships.flatMap(({ text }) => text.personId ?? []);
  return new Set([...inventory.people.filter(gone).map(({ id }) => id), ...told]);
}

/**
 * Whom patterns may be asked about: who is in the picture and known by name. Ties that are not safe are left out: what
 * somebody does in danger is no habit of theirs (IPT protocol reference, 2.3.2 safety, 9.5).
 */
function peopleAsked(course: Course): Set<string> {
  const then = looksBack(course) ? new Set<string>() : peopleOfThen(course);
  return new Set(
    presentPeople(course.inventory)
      .filter(({ id, fields }) => fields.displayName && !then.has(id) && !isUnsafeWith(course, id))
      .map(({ id }) => id),
  );
}

/** Every way to take one value of each facet. */
function valuesOf(same: readonly Facet[], facets: Observed['facets']): Values[] {
  return same.reduce<Values[]>(
    (taken, facet) =>
      taken.flatMap((so) => (facets[facet] ?? []).map((value) => ({ ...so, [facet]: value }))),
    [{}],
  );
}

const keyOf = (rule: PatternRule, values: Values) =>
  `${rule.id}:${rule.same.map((facet) => values[facet]).join(',')}`;

function counted(names: readonly string[]): { name: string; times: number }[] {
  return [...new Set(names)]
    .map((name) => ({ name, times: names.filter((one) => one === name).length }))
    .toSorted((a, b) => b.times - a.times);
}

/** Each word as it was written first, where only capitals differ. */
const asFirstWritten = (said: readonly string[]): string[] =>
  said.map((word) => said.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word);

function found(rule: PatternRule, observed: readonly Observed[], then: ReadonlySet<string>): Finding[] {
  const alike = new Map<string, { values: Values; of: Observed[] }>();
  for (const one of observed)
    for (const values of valuesOf(rule.same, one.facets)) {
      const key = keyOf(rule, values);
      const before = alike.get(key);
      if (!before) alike.set(key, { values, of: [one] });
      else if (!before.of.includes(one)) before.of.push(one);
    }
  return [...alike].flatMap(([key, { values, of }]) => {
    const people = [...new Set(of.flatMap((one) => one.people))];
    const ofThen = people.filter((id) => then.has(id));
    const felt = asFirstWritten(of.flatMap((one) => one.felt ?? []));
    if (comesWith(of) < rule.people) return [];
    if (rule.ties === 'then_and_now' && !cameThenAndNow(of, then)) return [];
    return {
      ...{ key, rule: rule.id, values, people },
      ofThen: rule.ties === 'then_and_now' ? ofThen : [],
      rests: of.map(({ from, id, on }) => ({ from, id, on })).toSorted((a, b) => a.on.localeCompare(b.on)),
      said: values.feeling ? [...new Set(felt)].filter((word) => familyOf(word) === values.feeling) : [],
      feelings: counted(felt),
      happenings: counted(of.flatMap(({ facets }) => facets.happening ?? [])),
    };
  });
}

/** Whether the other says all that this one says, of the same people, and more. */
const saysMore = (other: Finding, one: Finding): boolean =>
  other !== one &&
  other.ofThen.length > 0 === one.ofThen.length > 0 &&
  Object.keys(other.values).length > Object.keys(one.values).length &&
  Object.entries(one.values).every(([facet, value]) => other.values[facet as Facet] === value) &&
  one.people.every((id) => other.people.includes(id));

/**
 * What seems to come again across people, by the rules; each is a question for the two and nothing more. Whatever this
 * viewer does not see is not counted.
 */
export function findPatterns(course: Course): Finding[] {
  const asked = peopleAsked(course);
  const then = peopleOfThen(course);
  const observed = observedIn(course)
    .map((one) => ({ ...one, people: one.people.filter((id) => asked.has(id)) }))
    .filter(({ people }) => people.length > 0);
  const all = patternRules
    .filter(({ ties }) => ties === 'any' || looksBack(course))
    .flatMap((rule) => found(rule, observed, then));
  return all
    .filter((one) => !all.some((other) => saysMore(other, one)))
    .toSorted((a, b) => a.ofThen.length - b.ofThen.length || b.people.length - a.people.length);
}

/** The questions by what became of them: still to ask, kept for later, turned down. What was named is asked no more. */
export function patternQuestions(course: Course): Record<'open' | 'kept' | 'turned_down', Finding[]> {
  const { answers, named } = course.patterns;
  const left = findPatterns(course).filter(
    ({ key }) => !named.some(({ text, setAside }) => text.finding === key && !setAside),
  );
  const answerTo = ({ key }: Finding) => answers.findLast(({ finding }) => finding === key)?.answer ?? 'open';
  const so = (answer: 'open' | 'kept' | 'turned_down') => left.filter((one) => answerTo(one) === answer);
  return { open: so('open'), kept: so('kept'), turned_down: so('turned_down') };
}
