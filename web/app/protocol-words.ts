import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';

/** A row of any protocol that ships, by its id; most are IPT’s, whose words are always here. */
const rowCalled = <Row extends { id: string }>(id: string, rows: (of: Protocol) => readonly Row[]) =>
  rows(ipt).find((one) => one.id === id) ??
  everyProtocol()
    .flatMap(rows)
    .find((one) => one.id === id);

type Called = Readonly<Record<string, string>> | undefined;

/**
 * What a milestone is called; its id where nobody knows it.
 * @param called by the form of therapy of the course, where that has words of its own
 */
export const milestoneTitle = (id: string, called?: Called): string =>
  called?.[id] ?? rowCalled(id, ({ milestones }) => milestones)?.title ?? id;

/** What a drift is called, as a milestone is. */
export const deviationTitle = (id: string, called?: Called): string =>
  called?.[id] ?? rowCalled(id, ({ deviations }) => deviations)?.title ?? id;
