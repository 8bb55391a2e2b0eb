import type { Protocol } from '#core/protocols/protocol/protocol.ts';

const isObject = (value: unknown): value is Partial<Protocol> => typeof value === 'object' && value !== null;

/** What the record tells of an entry: of a protocol that a course carries, which one it is; its rules stand in the course. */
export function inTheRecord(type: string, data: unknown): unknown {
  if (type !== 'ProtocolBrought' || !isObject(data) || !('protocol' in data)) return data;
  const { protocol } = data;
  if (!isObject(protocol)) return data;
  const { name, says, id, edition } = protocol;
  return { protocol: { name, says, id, edition } };
}
