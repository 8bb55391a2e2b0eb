/** One value of a JSON text: the line it begins on, and what stands in it. */
interface Placed {
  line: number;
  inside: Map<PropertyKey, Placed>;
}

const newline = '\n';
const between = new Set([' ', '\t', '\r', newline, ',', ':']);
const ends = new Set([...between, '{', '}', '[', ']']);

/** Where the text that begins here ends. */
function afterString(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** A field that stands more than once in one object, of which JSON keeps only the last. */
export interface WrittenTwice {
  field: string;
  /** Where it is written again. */
  line: number;
}

interface Open {
  placed: Placed;
  isObject: boolean;
  key: string | undefined;
}

/** Every value of a JSON text by its path: read once, and without calling itself, however long and deep the text is. */
function placesIn(json: string): Placed & { twice: WrittenTwice[] } {
  const twice: WrittenTwice[] = [];
  const root: Placed = { line: 1, inside: new Map() };
  const open: Open[] = [];
  let line = 1;
  const begins = (): Placed => {
    const placed = { line, inside: new Map<PropertyKey, Placed>() };
    const around = open.at(-1);
    if (!around) Object.assign(root, placed);
    else around.placed.inside.set(around.isObject ? (around.key ?? '') : around.placed.inside.size, placed);
    if (around) around.key = undefined;
    return around ? placed : root;
  };
  let at = 0;
  while (at < json.length) {
    const sign = json[at] ?? '';
    if (between.has(sign)) {
      if (sign === newline) line += 1;
      at += 1;
    } else if (sign === '{' || sign === '[') {
      open.push({ placed: begins(), isObject: sign === '{', key: undefined });
      at += 1;
    } else if (sign === '}' || sign === ']') {
      open.pop();
      at += 1;
    } else if (sign === '"') {
      const end = afterString(json, at);
      const around = open.at(-1);
      if (around?.isObject && around.key === undefined) {
        const field = String(JSON.parse(json.slice(at, end)));
        if (around.placed.inside.has(field)) twice.push({ field, line });
        around.key = field;
      } else begins();
      at = end;
    } else {
      begins();
      while (at < json.length && !ends.has(json[at] ?? '')) at += 1;
    }
  }
  return { ...root, twice };
}

/** The line, from 1, on which the value at a path stands in a JSON text; the nearest parent's when it is missing. */
export type LineAt = (path: readonly PropertyKey[]) => number;

/** The fields of a JSON text that are written twice, in their order. */
export const writtenTwice = (json: string): WrittenTwice[] => placesIn(json).twice;

/** Tells the lines of a JSON text, which is read when the first of them is asked for. */
export function linesIn(json: string): LineAt {
  let root: Placed | undefined;
  return (path) => {
    root ??= placesIn(json);
    let placed = root;
    for (const step of path) {
      const below = placed.inside.get(step);
      if (!below) break;
      placed = below;
    }
    return placed.line;
  };
}
