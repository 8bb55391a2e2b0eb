import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { iptPtsd } from './ipt-ptsd/ipt-ptsd.ts';

/** Every form of therapy that ships beside individual IPT and its monthly meetings: a file each, and a line here. */
export const forms: readonly ProtocolFile[] = [iptPtsd];
