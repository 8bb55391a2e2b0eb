import { readJson, readJsonByStep } from '#core/forms/read-json.ts';
import { fhirWords } from '#interop/words.ts';
import { bundleShape, entryShape, type Resource, resourceShape } from './shapes.ts';

/** One resource of a Bundle, by its place in it. */
export interface Entry {
  n: number;
  fullUrl: string;
  resource: Resource;
}

export interface EntriesRead {
  entries: Entry[];
  /** What is wrong with the file, or with one of its entries. */
  faults: { line: number; says: string }[];
}

function jsonOf(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

/** A Bundle is read at once: a larger one would hold up everybody else meanwhile. */
const mostOfBundle = 3 * 1024 * 1024;

/** Whether a text is one piece of JSON, and not one resource a line. */
const isOnePiece = (text: string): boolean => {
  const [first = ''] = text.trimStart().split(/\r\n|\n/, 1);
  return first.length > mostOfBundle || jsonOf(first) === undefined;
};

/** A Bundle, or one resource a line (NDJSON), as its entries. */
export function* readEntries(text: string): Generator<undefined, EntriesRead> {
  if (text.length > mostOfBundle && isOnePiece(text))
    return { entries: [], faults: [{ line: 1, says: fhirWords.en.tooLarge }] };
  const whole = text.length > mostOfBundle ? undefined : yield* wholeOf(text);
  const bundle = yield* entriesOf(whole);
  if (bundle) return bundle;
  const lines = whole === undefined ? text.split(/\r\n|\n/) : [text];
  return yield* linesOf(lines);
}

function* wholeOf(text: string): Generator<undefined, unknown> {
  try {
    return yield* readJsonByStep(text);
  } catch {
    return undefined;
  }
}

/** The entries of a Bundle; undefined where it is none. */
function* entriesOf(whole: unknown): Generator<undefined, EntriesRead | undefined> {
  const bundle = bundleShape.safeParse(whole);
  if (!bundle.success) return undefined;
  const entries: Entry[] = [];
  const without: EntriesRead['faults'] = [];
  for (const [at, one] of bundle.data.entry.entries()) {
    yield;
    const entry = entryShape.safeParse(one);
    const { fullUrl = '', resource } = entry.data ?? {};
    if (resource) entries.push({ n: at + 1, fullUrl, resource });
    else without.push({ line: at + 1, says: fhirWords.en.noResource });
  }
  const nothing = [{ line: 1, says: fhirWords.en.nothingInIt }];
  return { entries, faults: entries.length === 0 ? nothing : without };
}

function* linesOf(lines: readonly string[]): Generator<undefined, EntriesRead> {
  const read: EntriesRead = { entries: [], faults: [] };
  for (const [at, line] of lines.entries()) {
    yield;
    if (line.trim() === '') continue;
    const resource = resourceShape.safeParse(jsonOf(line));
    if (resource.success) read.entries.push({ n: at + 1, fullUrl: '', resource: resource.data });
    else read.faults.push({ line: at + 1, says: fhirWords.en.notFhir });
  }
  // What is no FHIR at all is said once.
  if (read.entries.length === 0) return { entries: [], faults: [{ line: 1, says: fhirWords.en.notFhir }] };
  return read;
}

/** What a resource is referred to by: its type and id, and its address in the Bundle. */
export function namesOf({ fullUrl, resource }: Entry): string[] {
  const { resourceType, id } = resource;
  return [...(typeof id === 'string' ? [`${resourceType}/${id}`] : []), ...(fullUrl ? [fullUrl] : [])];
}

/** A reference as it is looked up: without the server it may stand on. */
export function lookedUp<Value>(
  by: ReadonlyMap<string, Value>,
  reference: string | undefined,
): Value | undefined {
  if (reference === undefined) return undefined;
  const short = reference.split('/').slice(-2).join('/');
  return by.get(reference) ?? by.get(short);
}
