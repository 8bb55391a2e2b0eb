import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { day } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { placeKept } from '#core/safety-directory/by-place.ts';
import {
  type DirectoryEntry,
  directoryEntry,
  type EntryForm,
  entryForm,
  mostEntries,
} from '#core/safety-directory/entry.ts';
import type { Person } from '#server/accounts/person.ts';
import { notFound, problem, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { changeEntries, placesOf } from './kept.ts';
import { refusedOfDirectory } from './words.ts';

/** Since when it is so; today where it is not said. */
const since = day('happened').optional();

/** An entry as it is to be, and as it was when this was written. */
export const entryAsked = entryForm.extend({ since, before: directoryEntry.optional() });
export const checkAsked = z.object({ on: since });

type By = Pick<Person, 'id' | 'name'>;

async function dayAsked(installation: Installation, asked: string | undefined, at: 'since' | 'on') {
  const today = await todayIn(installation);
  if (asked !== undefined && asked > today)
    throw refusalProblem({ ...refuse('not-yet', refusedOfDirectory.en.since), at });
  return asked ?? today;
}

const plain = (name: string) => name.trim().toLocaleLowerCase('en');

/** Whether two entries are one: of one kind, under one name, for one place. */
export const isSameEntry = (
  one: Pick<EntryForm, 'kind' | 'name' | 'place'>,
  other: Pick<EntryForm, 'kind' | 'name' | 'place'>,
): boolean =>
  one.kind === other.kind && plain(one.name) === plain(other.name) && plain(one.place) === plain(other.place);

/** With its place as it is kept. */
const withPlace = async <Entry extends EntryForm>(
  installation: Installation,
  entry: Entry,
): Promise<Entry> => ({
  ...entry,
  place: placeKept(await placesOf(installation), entry.place),
});

function refuseTwice(now: readonly DirectoryEntry[], entry: EntryForm, id: string): void {
  if (now.some((one) => one.id !== id && isSameEntry(one, entry)))
    throw refusalProblem({ ...refuse('twice', refusedOfDirectory.en.twice), at: 'name' });
}

/** Puts a new entry into the directory; gives its id. */
export async function addEntry(
  installation: Installation,
  person: By,
  { since: asked, before: _none, ...form }: z.output<typeof entryAsked>,
): Promise<string> {
  const on = await dayAsked(installation, asked, 'since');
  const id = newId();
  const entry = await withPlace(installation, form);
  await changeEntries(installation, { by: person.id, since: on }, (now) => {
    refuseTwice(now, entry, id);
    if (now.length >= mostEntries) throw problem(422, 'too-many', refusedOfDirectory.en['too-many']);
    return [...now, { ...entry, id, checked: null }];
  });
  return id;
}

const findEntry = (now: readonly DirectoryEntry[], id: string): DirectoryEntry => {
  const found = now.find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
};

/** Writes an entry anew; what was checked of it by somebody was checked of another number, and is asked for again. */
export async function changeEntry(
  installation: Installation,
  person: By,
  id: string,
  { since: asked, before, ...form }: z.output<typeof entryAsked>,
): Promise<void> {
  const on = await dayAsked(installation, asked, 'since');
  const entry = await withPlace(installation, form);
  await changeEntries(installation, { by: person.id, since: on }, (now) => {
    const stands = findEntry(now, id);
    if (before && !isDeepStrictEqual(before, stands))
      throw problem(409, 'stale', refusedOfDirectory.en.stale);
    refuseTwice(now, entry, id);
    const checked = entry.reach === stands.reach ? stands.checked : null;
    return now.map((one) => (one.id === id ? { ...entry, id, checked } : one));
  });
}

/** Says that an entry was looked at, and holds: on which day, and by whom. */
export async function checkEntry(
  installation: Installation,
  person: By,
  id: string,
  { on: asked }: z.output<typeof checkAsked>,
): Promise<void> {
  const on = await dayAsked(installation, asked, 'on');
  await changeEntries(installation, { by: person.id, since: on }, (now) => {
    findEntry(now, id);
    return now.map((one) => (one.id === id ? { ...one, checked: { on, by: person.name } } : one));
  });
}

/** Takes an entry out; the audit keeps what it said. */
export async function takeOutEntry(installation: Installation, person: By, id: string): Promise<void> {
  const since = await todayIn(installation);
  await changeEntries(installation, { by: person.id, since }, (now) => {
    findEntry(now, id);
    return now.filter((one) => one.id !== id);
  });
}
