import type { z } from 'zod';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import type { protocolFollowedFacts as facts } from './shapes.ts';

type Told<Type extends keyof typeof facts> = z.output<(typeof facts)[Type]> & {
  id: string;
  seq: number;
  on: string;
  by: string;
};

export interface ProtocolFollowed {
  passed: Told<'BlockPassed'>[];
  /** The last one holds. */
  recontracts: Told<'Recontracted'>[];
  /** The settings in which this course departs from its protocol. */
  settings: SettingsChange;
  settingsChanges: Told<'ProtocolSettingsChanged'>[];
}

export const start: ProtocolFollowed = { passed: [], recontracts: [], settings: {}, settingsChanges: [] };
