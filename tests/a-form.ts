import { ipt } from '#core/protocols/ipt/ipt.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { resolveProtocol } from '#core/protocols/resolve-protocol.ts';

/** A form of therapy that departs from IPT in what the test names, read by the schema as one that ships is. */
export function aForm(file: Omit<ProtocolFile, 'id' | 'edition'>, id = 'of-its-own'): Protocol {
  const { whole } = resolveProtocol({ id, edition: '2026.1', ...file }, { ...ipt });
  return protocolShape.parse(whole);
}
