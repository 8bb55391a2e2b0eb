import { hasDied } from './has-died.ts';
import { presentPeople } from './people.ts';
import type { FieldName, PersonFields } from './person.ts';
import type { Inventory, InventoryPerson } from './state.ts';

/** What “reviewed” needs of everybody (Req R; IPT protocol reference, 4.2). */
const ofEverybody = [
  'displayName',
  'role',
  'living',
  'status',
  'contactFrequency',
  'ring',
  'tone',
  'confidant',
  'disclosure',
] as const satisfies readonly FieldName[];

/** What it needs beside of the inner ring and of whoever is tied to the onset (Req r). */
const ofTheClosest = [
  'ringBefore',
  'ringWished',
  'myExpectations',
  'theirExpectations',
  'reciprocity',
  'satisfying',
  'unsatisfying',
  'changesWanted',
  'recentChanges',
  'linkToMood',
  'onsetLinked',
  'conflict',
  'support',
  'safety',
  'areaTags',
] as const satisfies readonly FieldName[];

/** Questions that make no sense of somebody who has died. */
const ofTheLiving: readonly FieldName[] = [
  'contactFrequency',
  'confidant',
  'ringWished',
  'reciprocity',
  'changesWanted',
  'recentChanges',
  'conflict',
  'support',
  'safety',
];

/** Whether the person is in the inner ring or tied to the onset. */
export function isClosest({ fields }: InventoryPerson): boolean {
  return fields.ring === 1 || fields.onsetLinked?.answer === 'linked';
}

export function fieldsAsked(person: InventoryPerson): FieldName[] {
  const asked: FieldName[] = [...ofEverybody, ...(isClosest(person) ? ofTheClosest : [])];
  return hasDied(person.fields) ? asked.filter((field) => !ofTheLiving.includes(field)) : asked;
}

/** Either of these says that somebody died, and answers the other. */
const saysDied: readonly FieldName[] = ['living', 'status'];

function isFilled({ fields }: InventoryPerson, field: FieldName): boolean {
  const blank = fields.leftBlank?.find((each) => each.field === field);
  if (blank && (field !== 'safety' || blank.why === 'prefer_not_to_say')) return true;
  if (saysDied.includes(field) && hasDied(fields)) return true;
  if (field === 'conflict' && !saysConflict(fields.conflict)) return false;
  const value: unknown = fields[field];
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some((part) => part !== '');
  return value !== undefined && value !== '';
}

/** Whether anything is said of conflict: a level, words, or how it shows; “not known” beside nothing else says nothing. */
function saysConflict(conflict: PersonFields['conflict']): boolean {
  if (!conflict) return false;
  const { level, kind, words, topics, lastEpisode } = conflict;
  return level !== undefined || kind !== 'unknown' || topics.length > 0 || words + lastEpisode !== '';
}

/** The fields still missing before the person counts as reviewed; a client who would rather not say is not pressed. */
export function missingOf(person: InventoryPerson): FieldName[] {
  return fieldsAsked(person).filter((field) => !isFilled(person, field));
}

/** PD-03: the mean share, 0 to 1, of the fields asked that are filled, over the people in the picture; 0 for nobody. */
export function meanFilled(inventory: Inventory): number {
  const people = presentPeople(inventory);
  if (people.length === 0) return 0;
  const shares = people.map((person) => 1 - missingOf(person).length / fieldsAsked(person).length);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Reviewed, and still so: somebody who has come into the inner ring since is asked what it asks. */
export const isReviewed = (person: InventoryPerson): boolean =>
  person.review === 'reviewed' && missingOf(person).length === 0;

/**
 * MS-10: people of the inner ring or tied to the onset who are not reviewed yet. Whom the client would rather not speak
 * of now holds nothing up (IPT protocol reference, appendix D 22).
 */
export function peopleToReview(inventory: Inventory): InventoryPerson[] {
  return presentPeople(inventory).filter(
    (person) => isClosest(person) && person.fields.disclosure !== 'not_now' && !isReviewed(person),
  );
}
