import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { DirectoryLine, DirectoryTrial } from '#core/api-answers/safety-directory.ts';
import { placeKept } from '#core/safety-directory/by-place.ts';
import { type DirectoryEntry, mostEntries } from '#core/safety-directory/entry.ts';
import { directoryWords } from '#core/safety-directory/words.ts';
import { exampleMark } from '#interop/csv/columns.ts';
import { decode } from '#interop/csv/decode.ts';
import { directoryColumns, readDirectoryLine } from '#interop/csv/directory.ts';
import { readLinesOf } from '#interop/csv/read-lines.ts';
import type { Person } from '#server/accounts/person.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { isSameEntry } from './entries.ts';
import { changeEntries, directoryNow } from './kept.ts';
import { refusedOfDirectory } from './words.ts';

const say = directoryWords.en;

/** The parts of the request: the file, and the trial run that was shown where it is confirmed. */
export const directoryFileForm = z.object({
  file: z.string().max(2 * 1024 * 1024),
  shown: z.string().max(100).optional(),
});

interface Outcome {
  trial: DirectoryTrial;
  /** The directory as it was when this was tried, and on which day. */
  before: readonly DirectoryEntry[];
  today: string;
  /** The directory as it would be. */
  next: DirectoryEntry[];
}

const fields = [
  'kind',
  'name',
  'reach',
  'forWhom',
  'hours',
  'holidays',
  'place',
  'languages',
  'readBy',
] as const;

function whatChanges(before: DirectoryEntry, after: Omit<DirectoryEntry, 'id'>): string {
  const changed = fields
    .filter((field) => before[field] !== after[field])
    .map((field) => `${before[field] || '–'} → ${after[field] || '–'}`);
  const checked = before.checked?.on === after.checked?.on ? [] : [after.checked?.on ?? '–'];
  return [...changed, ...checked].join('; ');
}

/** What the directory would be with this file, line by line: what is not in the file stays. Nothing is written. */
export async function tryFile(
  installation: Installation,
  person: Person,
  bytes: Uint8Array,
): Promise<Outcome> {
  const { entries, places, today } = await directoryNow(installation);
  const { lines, faults, unknown } = await readLinesOf(directoryColumns, decode(bytes).text);
  const told: DirectoryLine[] = faults.map(({ line, says, column }) => ({
    ...{ line, becomes: 'refused', says },
    ...(column && { column }),
  }));
  const next = [...entries];
  const seen = new Map<string, number>();
  for (const one of faults.length > 0 ? [] : lines) {
    if (one.cells.name?.startsWith(exampleMark)) continue;
    const { value, faults: ofLine } = readDirectoryLine(one, today, person.name);
    const entry = { ...value, place: placeKept(places, value.place) };
    const same = next.find((other) => isSameEntry(other, entry));
    const twice = same && seen.get(same.id);
    const fault = ofLine[0] ?? (twice ? { column: 'name', says: say.twice(twice) } : undefined);
    if (fault) {
      told.push({ line: one.line, becomes: 'refused', says: fault.says, column: fault.column });
      continue;
    }
    const id = same?.id ?? newId();
    seen.set(id, one.line);
    const checked = entry.checked ?? (same?.reach === entry.reach ? same.checked : null);
    const changes = same && whatChanges(same, { ...entry, checked });
    if (!same) next.push({ ...entry, id, checked });
    else if (changes) next[next.indexOf(same)] = { ...entry, id, checked };
    told.push({
      line: one.line,
      becomes: same ? (changes ? 'changed' : 'same') : 'added',
      says: same
        ? changes
          ? say.changed(entry.name, changes)
          : say.same(entry.name)
        : say.added(entry.name),
    });
  }
  if (next.length > mostEntries) throw problem(422, 'too-many', refusedOfDirectory.en['too-many']);
  return { trial: { ...counted(told), unknown }, before: entries, today, next };
}

function counted(lines: DirectoryLine[]): Omit<DirectoryTrial, 'unknown'> {
  const counts: DirectoryTrial['counts'] = { added: 0, changed: 0, same: 0, refused: 0 };
  for (const { becomes } of lines) counts[becomes] += 1;
  const shown = createHash('sha256').update(JSON.stringify(lines)).digest('base64url');
  return { lines, counts, shown };
}

/** Brings what the trial run showed, whole or not at all; refused (409) where it would not be that any more. */
export async function bringFile(
  installation: Installation,
  person: Person,
  bytes: Uint8Array,
  shown: string,
): Promise<void> {
  const { trial, before, today, next } = await tryFile(installation, person, bytes);
  if (trial.shown !== shown) throw problem(409, 'moved-meanwhile', refusedOfDirectory.en['moved-meanwhile']);
  if (trial.counts.refused > 0) throw problem(422, 'lines-refused', refusedOfDirectory.en['lines-refused']);
  await changeEntries(installation, { by: person.id, since: today }, (now) => {
    if (!isDeepStrictEqual(now, before))
      throw problem(409, 'moved-meanwhile', refusedOfDirectory.en['moved-meanwhile']);
    return next;
  });
}
