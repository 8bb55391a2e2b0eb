import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';

const usual = new Map([...ipt.milestones, ...ipt.deviations].map(({ id, title }) => [id, title]));

/** Drifts that a list finds by the day it is read, whatever stood in the chart. */
const ofTheDay: readonly string[] = ['PD-21', 'PD-23'];

/**
 * What a form of therapy calls these of its milestones and drifts, where individual IPT has none of them or calls them
 * otherwise: a list names them as the course’s own pages do, and never by an id alone.
 */
export function calledByForm(
  { deviations, milestones }: Protocol,
  ids: readonly string[],
): { called?: Record<string, string> } {
  const own = [...milestones, ...deviations].filter(
    ({ id, title }) => (ids.includes(id) || ofTheDay.includes(id)) && usual.get(id) !== title,
  );
  return own.length > 0 ? { called: Object.fromEntries(own.map(({ id, title }) => [id, title])) } : {};
}
