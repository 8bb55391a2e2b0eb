import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import { sheetsForTheClient } from '#core/protocols/sheet-fields.ts';

const mostKept = 100;
const kept = new Map<string, Protocol>();

/**
 * The same protocol for every chart that carries it: a chart is opened by thousands of reads, and most courses of a service
 * follow one of few. What a later Kith has added to a protocol is there as its default.
 */
export function broughtOnce(protocol: Protocol): Protocol {
  const text = JSON.stringify(protocol);
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const whole = protocolShape.safeParse(protocol).data ?? protocol;
  kept.set(text, whole);
  return whole;
}

const shortened = new WeakMap<Protocol, Protocol>();

/** What a client’s page needs of a protocol: the therapist’s tasks, rules and ratings are neither sent there nor kept there. */
export function forTheClient(protocol: Protocol): Protocol {
  const known = shortened.get(protocol);
  if (known) return known;
  const short: Protocol = {
    ...protocol,
    tasks: [],
    blueprint: [],
    milestones: [],
    deviations: [],
    checkPoints: [],
    emphases: [],
    techniques: [],
    fidelity: [],
    signOffs: [],
    sheets: sheetsForTheClient(protocol.sheets),
    focus: { ...protocol.focus, selection: [], guards: [] },
  };
  shortened.set(protocol, short);
  return short;
}
