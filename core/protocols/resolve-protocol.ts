import { isObject, type Json } from '#core/forms/json.ts';
import { inLanguage } from '#core/words/in-language.ts';
import type { Said } from '#core/words/said-shape.ts';

/** Where a piece of the resolved protocol stands in the file: paths in the one, paths in the other. */
interface Place {
  resolved: readonly PropertyKey[];
  file: readonly PropertyKey[];
}
export type Origins = Place[];

/** Something in the file that names a row which the protocol extended does not have. */
export interface ChangeFault {
  path: PropertyKey[];
  message: string;
}

export interface Resolved {
  /** The whole protocol, to be read by its schema. */
  whole: Record<string, unknown>;
  origins: Origins;
  faults: ChangeFault[];
}

const said = {
  en: {
    list: (field: string) => `Give a list of ids under “${field}”.`,
    none: (name: string, to: string) => `There is no ${name} to ${to}.`,
  },
}.en;

const rowKey = (row: unknown): string | undefined => {
  if (!isObject(row)) return undefined;
  const key = row.id ?? row.role ?? row.key ?? row.what ?? row.technique;
  return typeof key === 'string' ? key : undefined;
};
/** What stands where a name belongs, as it can be told: whatever else it is, it need not say itself what it is called. */
export const asNamed = (name: unknown): string => (typeof name === 'string' ? name : JSON.stringify(name));

const changeKeys = ['keep', 'drop', 'change', 'add'];
const isChanges = (value: unknown): value is Json =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => changeKeys.includes(key));

const isSaid = (value: Json): value is Said =>
  typeof value.en === 'string' &&
  Object.entries(value).every(
    ([key, said]) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key) && typeof said === 'string',
  );

/** Fields that are one of several kinds: another kind takes the place of the one before, where merging would leave both. */
const oneOfKinds: readonly string[] = ['due', 'at', 'evidence', 'found'];

/** Every text by language in the one asked for. */
function spoken(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((each) => spoken(each, language));
  if (!isObject(value)) return value;
  if (isSaid(value)) return inLanguage(value, language);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoken(each, language)]));
}

/**
 * A protocol with what its file leaves out taken from the one it extends. Objects are merged field by field, a list is
 * replaced, save where `{ keep, drop, change, add }` says what of its rows is different; null takes a field out.
 * @param file what the file holds  @param base the protocol it extends, itself resolved; undefined for one that stands alone
 */
export function resolveProtocol(file: Json, base?: Json, language = 'en'): Resolved {
  const origins: Origins = [];
  const faults: ChangeFault[] = [];
  const { extends: _from, ...written } = file;
  // What is extended was resolved before, and is in one language already.
  const own = spoken(written, language) as Json;

  const rows = (before: readonly unknown[], changes: Json, at: Place): unknown[] => {
    const known = new Map(before.map((row) => [rowKey(row) ?? '', row]));
    const names = (list: unknown, field: string): string[] => {
      if (list === undefined) return [];
      if (!Array.isArray(list)) {
        faults.push({ path: [...at.file, field], message: said.list(field) });
        return [];
      }
      for (const [place, name] of list.entries())
        if (!known.has(asNamed(name)))
          faults.push({
            path: [...at.file, field, place],
            message: said.none(asNamed(name), field),
          });
      return list.map(asNamed);
    };
    const drop = new Set(names(changes.drop, 'drop'));
    const kept = changes.keep === undefined ? [...known.keys()] : names(changes.keep, 'keep');
    const change = isObject(changes.change) ? changes.change : {};
    for (const name of Object.keys(change))
      if (!known.has(name))
        faults.push({ path: [...at.file, 'change', name], message: said.none(name, 'change') });
    const result: unknown[] = [];
    for (const name of kept) {
      if (drop.has(name) || !known.has(name)) continue;
      if (Object.hasOwn(change, name)) {
        const changed = { resolved: [...at.resolved, result.length], file: [...at.file, 'change', name] };
        origins.push(changed);
        result.push(merged(known.get(name), change[name], changed));
      } else result.push(known.get(name));
    }
    const added = Array.isArray(changes.add) ? changes.add : [];
    for (const [index, row] of added.entries()) {
      origins.push({ resolved: [...at.resolved, result.length], file: [...at.file, 'add', index] });
      result.push(row);
    }
    return result;
  };

  const merged = (before: unknown, after: unknown, at: Place): unknown => {
    if (Array.isArray(before) && isChanges(after)) return rows(before, after, at);
    if (!isObject(before) || !isObject(after)) return after;
    const result: Json = { ...before };
    for (const [key, value] of Object.entries(after)) {
      if (value === null) delete result[key];
      else if (oneOfKinds.includes(key)) result[key] = value;
      else {
        const below = { resolved: [...at.resolved, key], file: [...at.file, key] };
        result[key] = merged(result[key], value, below);
      }
    }
    return result;
  };

  const emptyLists = Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) =>
      base?.[key] === undefined && isChanges(value) ? [[key, []]] : [],
    ),
  );
  const whole = merged({ ...emptyLists, ...base }, own, { resolved: [], file: [] }) as Json;
  return { whole, origins, faults };
}

/** Where in the file the value at this path of the resolved protocol stands; the path itself where it stands there. */
export function pathInFile(path: readonly PropertyKey[], origins: Origins): PropertyKey[] {
  const from = origins
    .filter(({ resolved }) => resolved.every((step, place) => path[place] === step))
    .sort((a, b) => b.resolved.length - a.resolved.length)[0];
  return from ? [...from.file, ...path.slice(from.resolved.length)] : [...path];
}
