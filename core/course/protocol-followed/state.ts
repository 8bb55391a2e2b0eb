import type { Stamped } from '#core/course/shared/stamped.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import type { protocolFollowedFacts as facts } from './shapes.ts';

export interface ProtocolFollowed {
  /** The service’s own protocols that this course follows or has followed. */
  brought: readonly Protocol[];
  passed: Stamped<typeof facts.BlockPassed>[];
  /** The forms chosen and signed, with why. */
  chosen: Stamped<typeof facts.FormChosen>[];
  /** Every change from one form to another; the last one holds. */
  formChanges: Stamped<typeof facts.FormChanged>[];
  /** The last one holds. */
  recontracts: Stamped<typeof facts.Recontracted>[];
  /** The settings in which this course departs from its protocol. */
  settings: SettingsChange;
  settingsChanges: Stamped<typeof facts.ProtocolSettingsChanged>[];
}

export const start: ProtocolFollowed = {
  brought: [],
  passed: [],
  chosen: [],
  formChanges: [],
  recontracts: [],
  settings: {},
  settingsChanges: [],
};
