import { instruments } from '#core/instruments/instruments.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';

/** What a milestone of any protocol that ships is called; its id where the service brought its own. */
export function milestoneTitle(id: string): string {
  return (
    everyProtocol()
      .flatMap((one) => one.milestones)
      .find((one) => one.id === id)?.title ?? id
  );
}

export function deviationTitle(id: string): string {
  return (
    everyProtocol()
      .flatMap((one) => one.deviations)
      .find((one) => one.id === id)?.title ?? id
  );
}

export const instrumentName = (id: string): string => instruments.get(id)?.shortName ?? id;
