import type { Protocol } from './protocol/protocol.ts';

/** What IPT asks of the sick role and of nothing else: I-08, M-10, PD-02, F-06. IPT protocol reference, 1.3, 1.7 and 8.2. */
const tasks: readonly string[] = ['I-08', 'M-10'];
const detectors: readonly string[] = ['sickRoleOneSided', 'sickRoleOfAnotherMode'];
const domains: readonly string[] = ['F-06'];

const read = new WeakMap<Protocol, Protocol>();

/**
 * The same form where nobody is given the sick role: nothing of it is asked, a drift or rated, and MS-06 is done. A published edition is
 * not edited, and a service or a course may set it so (IPT protocol reference, 1.4, D-08).
 */
export function withoutSickRole(protocol: Protocol): Protocol {
  const known = read.get(protocol) ?? {
    ...protocol,
    tasks: protocol.tasks.filter(({ id }) => !tasks.includes(id)),
    deviations: protocol.deviations.filter(
      ({ found }) => found.by !== 'chart' || !detectors.includes(found.detector),
    ),
    fidelity: protocol.fidelity.filter(({ id }) => !domains.includes(id)),
  };
  read.set(protocol, known);
  return known;
}
