import { asCsv } from '#core/forms/csv.ts';
import type { DirectoryPlace } from '#core/safety-directory/by-place.ts';
import { placeSaid } from '#core/safety-directory/by-place.ts';
import { type DirectoryEntry, type EntryForm, entryForm } from '#core/safety-directory/entry.ts';
import { type DirectoryKind, directoryKinds } from '#core/safety-directory/kinds.ts';
import { directoryWords } from '#core/safety-directory/words.ts';
import { csvWords } from '#interop/words.ts';
import { column, exampleMark, needed } from './columns.ts';
import { readDay } from './days.ts';
import type { CellFault } from './read-cells.ts';
import type { CsvLine } from './read-lines.ts';

const wrong = directoryWords.en;

const words = {
  en: {
    example: `${exampleMark} crisis line`,
    forWhom: 'Adults',
    languages: 'English, Spanish',
    by: 'Invented Person',
    also: {
      reach: ['number', 'telephone', 'phone', 'how to reach it'],
      forWhom: ['who for', 'whom'],
      hours: ['open', 'opening hours'],
      place: ['area', 'district', 'where'],
      languages: ['language'],
      checkedOn: ['last checked', 'last checked on', 'checked'],
    },
  },
};
const { also } = words.en;

/** The columns of the directory as a file, in the order in which it is taken away. */
export const directoryColumns = [
  needed('kind', 'crisis', ['what']),
  needed('name', words.en.example),
  needed('reach', '020 7946 0999', also.reach),
  column('for whom', words.en.forWhom, also.forWhom),
  column('hours', 'Mon-Fri 09:00-17:00', also.hours),
  column('holidays', 'closed', ['on holidays']),
  column('place', '', also.place),
  column('languages', words.en.languages, also.languages),
  column('read by', 'everybody', ['shown to']),
  column('checked on', '2026-01-13', also.checkedOn),
  column('checked by', words.en.by),
];

/** The directory as a file; where it is empty, with one line that is plainly invented and is left out when it is brought. */
export function directoryFile(entries: readonly DirectoryEntry[], places: readonly DirectoryPlace[]): string {
  const head = directoryColumns.map(({ name }) => name);
  if (entries.length === 0) return asCsv([head, directoryColumns.map(({ example }) => example)]);
  const lines = entries.map((one) => [
    ...[one.kind, one.name, one.reach, one.forWhom, one.hours],
    one.holidays === 'not_known' ? '' : one.holidays,
    ...[placeSaid(places, one.place), one.languages, one.readBy],
    ...[one.checked?.on ?? '', one.checked?.by ?? ''],
  ]);
  return asCsv([head, ...lines]);
}

export interface DirectoryLineRead {
  value: EntryForm & Pick<DirectoryEntry, 'checked'>;
  faults: CellFault[];
}

const kindMeant = (written: string): DirectoryKind | undefined =>
  directoryKinds.find((kind) => kind === written.toLowerCase());

/** An entry from the cells of one line, with what is wrong with them. @param by who is said to have looked, where the line names nobody */
export function readDirectoryLine({ cells }: CsvLine, today: string, by: string): DirectoryLineRead {
  const faults: CellFault[] = [];
  const text = (name: string) => cells[name]?.trim() ?? '';
  const kind = kindMeant(text('kind'));
  if (!kind)
    faults.push({
      column: 'kind',
      says:
        text('kind') === '' ? csvWords.en.empty('kind') : wrong.kind(text('kind'), directoryKinds.join(', ')),
    });
  const oneOf = <Value extends string>(
    name: string,
    among: readonly Value[],
    empty: Value,
    says: (w: string) => string,
  ) => {
    const written = text(name).toLowerCase();
    const found = written === '' ? empty : among.find((one) => one === written);
    if (found === undefined) faults.push({ column: name, says: says(text(name)) });
    return found ?? empty;
  };
  const read = entryForm.safeParse({
    kind: kind ?? 'other',
    ...{ name: text('name'), reach: text('reach'), forWhom: text('for whom'), hours: text('hours') },
    holidays: oneOf('holidays', ['open', 'closed', 'not_known'], 'not_known', wrong.holidays),
    ...{ place: text('place'), languages: text('languages') },
    readBy: oneOf('read by', ['everybody', 'staff'], 'everybody', wrong.readBy),
  });
  for (const { path, message } of read.error?.issues ?? [])
    faults.push({ column: path[0] === 'forWhom' ? 'for whom' : String(path[0]), says: message });
  const day = text('checked on') === '' ? undefined : readDay(text('checked on'));
  const on = day && 'day' in day ? day.day : undefined;
  if (day && (on === undefined || on > today))
    faults.push({ column: 'checked on', says: wrong.checkedOn(text('checked on')) });
  return {
    value: {
      ...(read.data ?? entryForm.parse({ kind: 'other', name: '?', reach: '?' })),
      checked: on ? { on, by: (text('checked by') || by).slice(0, 200) } : null,
    },
    faults,
  };
}
