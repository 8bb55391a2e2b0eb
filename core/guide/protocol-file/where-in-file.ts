import type { LineAt } from '#core/protocols/json-lines.ts';
import { type Origins, pathInFile } from '#core/protocols/resolve-protocol.ts';

type Path = readonly PropertyKey[];

const stepInto = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
const at = (value: unknown, path: Path): unknown => path.reduce(stepInto, value);

/** Where a list of the file takes out, or leaves out of what it keeps, the row with this id. */
function whereTakenOut(file: unknown, name: unknown, path: Path = []): Path | undefined {
  if (typeof file !== 'object' || file === null) return undefined;
  for (const [key, value] of Object.entries(file)) {
    const here = [...path, Array.isArray(file) ? Number(key) : key];
    if (key === 'drop' && Array.isArray(value) && value.includes(name)) return [...here, value.indexOf(name)];
    const below = whereTakenOut(value, name, here);
    if (below) return below;
  }
  return undefined;
}

/** The list of which the file keeps some rows, and not the one with this id. */
function whereNotKept(file: unknown, base: unknown, name: unknown): Path | undefined {
  if (typeof base !== 'object' || base === null || typeof name !== 'string') return undefined;
  const list = Object.entries(base).find(
    ([key, rows]) =>
      at(file, [key, 'keep']) !== undefined &&
      Array.isArray(rows) &&
      rows.some((row) => stepInto(row, 'id') === name),
  );
  return list && [list[0], 'keep'];
}

/** A place in a file, as its line and as a person would write it. */
export interface InFile {
  line: number;
  field: string;
}

/** `presets.change.sixteen.windows[1].to` */
export function fieldOf(path: Path): string {
  return path.reduce<string>(
    (so, step) => (typeof step === 'number' ? `${so}[${step}]` : so ? `${so}.${String(step)}` : String(step)),
    '',
  );
}

export const inFile = (lineAt: LineAt, path: Path): InFile => ({
  line: lineAt(path),
  field: fieldOf(path),
});

/**
 * The place in the file that holds what is wrong at this path of the resolved protocol. Where the fault is in a row that is
 * taken from the protocol extended, it is what the file does to that row’s list, or the line that says what is extended.
 */
export function whereInFile(
  lineAt: LineAt,
  { file, base }: { file: unknown; base: unknown },
  { whole, origins }: { whole: unknown; origins: Origins },
  path: Path,
): InFile {
  const written = pathInFile(path, origins);
  if (at(file, written) !== undefined) return inFile(lineAt, written);
  const missing = at(file, written.slice(0, -1));
  const isFieldLeftOut = written.length > 1 && typeof missing === 'object' && missing !== null;
  if (isFieldLeftOut && typeof written.at(-1) !== 'number') return inFile(lineAt, written);
  const name = at(whole, path);
  const taken = whereTakenOut(file, name) ?? whereNotKept(file, base, name);
  if (taken) return inFile(lineAt, taken);
  const list = path.slice(0, 1);
  if (at(file, list) !== undefined) return { ...inFile(lineAt, list), field: fieldOf(path) };
  return { line: lineAt(['extends']), field: fieldOf(path) };
}
