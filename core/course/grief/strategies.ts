import { grief } from '#core/protocols/areas/grief.ts';
import type { Loss } from './state.ts';

export const griefStrategies = grief.strategies.map(({ id }) => id);
export type GriefStrategy = (typeof griefStrategies)[number];

/** The strategies of grief that have something in the record, in the manual's order. IPT protocol reference, 2.3.1. */
export function griefStrategiesUsed(loss: Loss): GriefStrategy[] {
  const written: Record<GriefStrategy, boolean> = {
    'GR-1': loss.texts.link !== undefined,
    'GR-2': loss.texts.explained !== undefined,
    'GR-3': loss.texts.portrait !== undefined,
    'GR-4': Object.keys(loss.days).length > 0,
    'GR-5': loss.feelings.length > 0,
    'GR-6': loss.texts.commemoration !== undefined,
    'GR-7': loss.reinvolvement.length > 0,
    'GR-8': loss.texts.innerPlace !== undefined,
  };
  return griefStrategies.filter((strategy) => written[strategy]);
}
