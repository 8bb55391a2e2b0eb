import { agreedVersion } from '#core/course/sheets/agreed.ts';
import type { SheetEntry } from '#core/course/sheets/state.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';

export type SheetStands = 'written' | 'shared' | 'agreed' | 'byClient' | 'aside' | 'team';

/** How a sheet stands between therapist and client. */
export function sheetStands(sheet: Sheet, entry: SheetEntry): SheetStands {
  if (entry.aside) return 'aside';
  const now = entry.versions.at(-1);
  if (agreedVersion(entry)) return 'agreed';
  if (now?.as === 'client') return 'byClient';
  if (sheet.shown === 'never') return 'team';
  return sheet.shown === 'at_once' || (now && now.shared !== 'not_yet') ? 'shared' : 'written';
}

/** The first words of an entry, to tell one of several from another. */
export function gistOfEntry(sheet: Sheet, entry: SheetEntry): string {
  const fields = entry.versions.at(-1)?.fields ?? {};
  const first = sheet.fields.find(({ id, kind }) => kind === 'text' && typeof fields[id] === 'string');
  const words = first ? String(fields[first.id]) : '';
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}
