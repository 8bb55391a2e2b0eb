import type { CaseloadRow } from '#core/lists/caseload.ts';
import type { SignalReason } from '#core/outcomes/session-signal.ts';

const order: (SignalReason | null)[] = [
  'reliable_deterioration',
  'not_on_track',
  'slow_progress',
  null,
  'no_signal',
  'subclinical_stable',
  'reliable_improvement',
  'reliable_recovery',
];

/** Worst first; how somebody did who has died sorts nothing. */
export const trackOrder = ({ died, signalReason }: CaseloadRow): number =>
  order.indexOf(died ? null : signalReason);
