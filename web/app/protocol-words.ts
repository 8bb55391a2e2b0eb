import { instruments } from '#core/instruments/instruments.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';

/** A row of any protocol that ships, by its id; most are IPT’s, whose words are always here. */
const rowCalled = <Row extends { id: string }>(id: string, rows: (of: Protocol) => readonly Row[]) =>
  rows(ipt).find((one) => one.id === id) ??
  everyProtocol()
    .flatMap(rows)
    .find((one) => one.id === id);

/** What a milestone of any protocol that ships is called; its id where the service brought its own. */
export const milestoneTitle = (id: string): string =>
  rowCalled(id, ({ milestones }) => milestones)?.title ?? id;

export const deviationTitle = (id: string): string =>
  rowCalled(id, ({ deviations }) => deviations)?.title ?? id;

export const instrumentName = (id: string): string => instruments.get(id)?.shortName ?? id;
