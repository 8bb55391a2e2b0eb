import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import { lineOf } from './json-lines.ts';

function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (so, step) => (typeof step === 'number' ? `${so}[${step}]` : so ? `${so}.${String(step)}` : String(step)),
    '',
  );
}

/** A protocol that a service wrote itself as JSON, or a sentence for each fault with its line and field. */
export function readProtocol(json: string): Protocol | Refusal {
  let written: unknown;
  try {
    written = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    return refuse('not-json', `This file is not JSON: ${why}.`, { why });
  }
  const read = protocolShape.safeParse(written);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const field = fieldOf(path) || 'the file';
    return `Line ${lineOf(json, path)}, ${field}: ${message}`;
  });
  return refuse('not-a-protocol', faults.join('\n'), {
    fields: read.error.issues.map(({ path }) => `${lineOf(json, path)}: ${fieldOf(path)}`),
  });
}
