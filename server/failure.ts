import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asWritten } from './as-written.ts';
import { failureWords } from './words.ts';

/** What the log tells of a failure: kinds, codes and places in the code. What an error says may quote a record. */
export interface Failure {
  error: string;
  code?: string;
  /** Places from the deepest outwards, each `core/course/risk/alarms.ts:31 raiseAlarm`. */
  at: string[];
  cause?: Failure;
  /** What failed together, where one error stands for several. */
  errors?: Failure[];
}

const deepest = 4;
const mostTogether = 5;

// The ten that are kept unless one says otherwise end within the packages when a query fails.
Error.stackTraceLimit = 50;

/** Never a word of a message, nor of anything else that data can reach: also where it stands in the stack or in a cause. */
export function failureOf(thrown: unknown, depth = 0): Failure {
  if (!(thrown instanceof Error)) return { error: failureWords.en.notError(typeof thrown), at: [] };
  const within = (cause: unknown) => failureOf(cause, depth + 1);
  const goesOn = depth < deepest;
  const { code } = thrown as NodeJS.ErrnoException;
  return {
    // A class is named in code; an error's own name can be set to anything.
    error: thrown.constructor.name,
    ...(isCode(code) && { code }),
    at: placesIn(thrown),
    ...(goesOn && thrown.cause !== undefined && { cause: within(thrown.cause) }),
    ...(goesOn &&
      thrown instanceof AggregateError && { errors: thrown.errors.slice(0, mostTogether).map(within) }),
  };
}

/** Those of Node, of SQLite and ours; and PostgreSQL's own, of five signs that begin with a number. */
const isCode = (code: unknown): code is string =>
  typeof code === 'string' && /^(E[A-Z0-9]{2,}|[A-Z]+(_[A-Z0-9]+)+|\d[A-Z0-9]{4})$/.test(code);

const frame =
  /^ {4}at (?:(?<called>.+) \()?(?<file>(?:file:\/\/|\/|[A-Z]:\\).+):(?<line>\d+):(?<column>\d+)\)?$/;

function placesIn({ stack, message }: Error): string[] {
  if (typeof stack !== 'string') return [];
  const afterMessage = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  const places = afterMessage.split('\n').flatMap(placeIn);
  return places.filter((place, index) => !isInPackage(place) || !isInPackage(places[index - 1] ?? ''));
}

/** Of a package's own places one is enough: where it was when ours had called it. */
const isInPackage = (place: string) => place.startsWith('node_modules/');

/**
 * A line of a message may look like a place. So only a file that is there is told, and a function only by a name that
 * stands in that file: no word comes into the log that is not in the code.
 */
function placeIn(line: string): string[] {
  const { called = '', file = '', line: number, column } = frame.exec(line)?.groups ?? {};
  const ran = file.startsWith('file:') ? pathOf(file) : file;
  const { path, line: written } = asWritten({ path: ran, line: Number(number), column: Number(column) });
  const shown = path && shortened(path);
  if (!shown || !existsSync(path)) return [];
  const [name = ''] = /[\w$]+$/.exec(called.replace(/ \[as .*$/, '')) ?? [];
  const stands =
    name !== '' &&
    readFileSync(path, 'utf8')
      .split(/[^\w$]+/)
      .includes(name);
  return [`${shown}:${written}${stands ? ` ${name}` : ''}`];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The path within Kith or within a package; none for a file from elsewhere. */
function shortened(path: string): string | undefined {
  const inPackage = path.replaceAll('\\', '/').lastIndexOf('/node_modules/');
  if (inPackage >= 0) return path.slice(inPackage + 1).replaceAll('\\', '/');
  return path.startsWith(root) ? path.slice(root.length).replaceAll('\\', '/') : undefined;
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    return '';
  }
}
