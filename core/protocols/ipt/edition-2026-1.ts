import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { ipt } from './ipt.ts';
import { measuresAsPublished } from './settings.ts';
import { titledAsPublished } from './titles-as-published.ts';

/** IPT as Kith 0.2.0 published it, without a measure of functioning; courses opened under it keep it (decision 025). */
export const iptAsPublished: Protocol = {
  ...ipt,
  edition: '2026.1',
  milestones: titledAsPublished(ipt.milestones),
  measures: measuresAsPublished,
};
