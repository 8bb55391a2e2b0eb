import type { z } from 'zod';
import { isObject, type Json } from '#core/forms/json.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { unknownNames } from '#core/guide/unknown-keys.ts';
import { type LineAt, linesIn, writtenTwice } from '#core/protocols/json-lines.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import { extended, shipped } from '#core/protocols/protocols.ts';
import { asNamed, type Resolved, resolveProtocol } from '#core/protocols/resolve-protocol.ts';
import { filled } from '#core/words/filled.ts';
import { saidPlainly } from './said-plainly.ts';
import { unfitIn } from './unfit.ts';
import { type InFile, inFile, whereInFile } from './where-in-file.ts';
import { whereNotJson } from './where-not-json.ts';
import { faultWords } from './words.ts';

const words = faultWords.en;

/** So many faults are told at once. */
const mostTold = 50;

/** One thing that is wrong with a file, and where it stands. */
interface Fault extends InFile {
  message: string;
}

/** The edition after the newest one kept: `2026.3` after `2026.2`. */
function editionAfter(id: string, own: readonly Protocol[]): string {
  const numbers = own.filter((one) => one.id === id).map(({ edition }) => edition.split('.').map(Number));
  const [year = 2026, number = 0] =
    numbers.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d).at(-1) ?? [];
  return `${year}.${number + 1}`;
}

/** What makes a file one that cannot stand beside those that are here: whose name it takes, what it extends. */
function misplaced(lineAt: LineAt, file: Json, own: readonly Protocol[]): Fault[] {
  const faults: Fault[] = [];
  const { id, edition, extends: from } = file;
  const fault = (field: string, message: string) => faults.push({ ...inFile(lineAt, [field]), message });
  if (typeof id === 'string' && shipped.some((one) => one.id === id))
    fault('id', filled(words.shippedId, { id }));
  if (typeof id === 'string' && own.some((one) => one.id === id && one.edition === edition))
    fault(
      'edition',
      filled(words.editionKept, { id, edition: String(edition), next: editionAfter(id, own) }),
    );
  if (from !== undefined && !extendedBy(from, own)) {
    const known = [...new Set([...shipped, ...own].map((one) => one.id))].join(', ');
    fault('extends', filled(words.noSuchBase, { name: asNamed(from), known }));
  }
  return faults;
}

const extendedBy = (from: unknown, own: readonly Protocol[]): Protocol | undefined =>
  typeof from === 'string' ? (extended(from, own) ?? extended(from, shipped)?.whole()) : undefined;

/** A field that the schema does not know is told by itself, so that its own line is named. */
function eachField(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: filled(words.noSuchField, { field: key }),
  }));
}

/** The file with what it extends, held to the schema, and every name in it looked for. */
function checked(
  lineAt: LineAt,
  written: { file: Json; base: Protocol | undefined },
  resolved: Resolved,
): { protocol: Protocol | undefined; faults: Fault[] } {
  const changes = resolved.faults
    .slice(0, mostTold + 1)
    .map(({ path, message }) => ({ ...inFile(lineAt, path), message }));
  const read = protocolShape.safeParse(resolved.whole, { error: saidPlainly });
  const inProtocol = read.success ? unknownNames(read.data) : read.error.issues.flatMap(eachField);
  const faults = inProtocol.slice(0, mostTold + 1).map(({ path, message }) => ({
    ...whereInFile(lineAt, written, resolved, path),
    message,
  }));
  return { protocol: read.success ? read.data : undefined, faults: [...changes, ...faults] };
}

const once = (faults: readonly Fault[]): Fault[] =>
  faults.filter(
    (one, place) =>
      faults.findIndex(({ line, message }) => line === one.line && message === one.message) === place,
  );

function refused(faults: readonly Fault[]): Refusal {
  const inOrder = once(faults)
    .toSorted((a, b) => a.line - b.line)
    .slice(0, mostTold);
  const lines = inOrder.map(({ line, field, message }) =>
    filled(words.line, { line, field: field || words.theFile, message }),
  );
  if (faults.length > mostTold) lines.push(words.more);
  return refuse('not-a-protocol', lines.join('\n'), {
    fields: inOrder.map(({ line, field }) => `${line}: ${field}`),
  });
}

/**
 * A protocol that a service wrote itself as JSON, whole or as what is different from one that it `extends`; or a sentence
 * for each fault with its line and field. Words may stand plainly or by language.
 * @param own protocols that the service has brought already
 */
export function readProtocol(
  written: string,
  own: readonly Protocol[] = [],
  language = 'en',
): Protocol | Refusal {
  let file: unknown;
  // Some editors put a sign nobody sees before all else.
  const json = written.startsWith('\ufeff') ? written.slice(1) : written;
  try {
    file = JSON.parse(json);
  } catch {
    const { line, why } = whereNotJson(json);
    return refuse('not-json', filled(words.notJson, { line, why }), { line, why });
  }
  if (!isObject(file)) return refused([{ line: 1, field: '', message: words.noObject }]);
  const twice = writtenTwice(json).slice(0, mostTold + 1);
  if (twice.length > 0)
    return refused(
      twice.map((one) => ({ ...one, message: filled(words.writtenTwice, { field: one.field }) })),
    );
  const lineAt = linesIn(json);
  const unfit = unfitIn(file, mostTold + 1);
  if (unfit.length > 0)
    return refused(unfit.map(({ path, message }) => ({ ...inFile(lineAt, path), message })));
  const misplacements = misplaced(lineAt, file, own);
  const base = extendedBy(file.extends, own);
  if (file.extends !== undefined && !base) return refused(misplacements);
  const { protocol, faults } = checked(
    lineAt,
    { file, base },
    resolveProtocol(file, base && { ...base }, language),
  );
  // A whole copy of a protocol that ships is told what is wrong in it before it is asked for a name of its own.
  const all = base || faults.length === 0 ? [...misplacements, ...faults] : faults;
  return protocol && all.length === 0 ? protocol : refused(all);
}
