import {
  leadingPlan,
  measureBeside,
  primaryMeasure,
  usualMeasures,
} from '#core/protocols/primary-measure.ts';
import { descriptorOf, ownMeasureOf, type Problem } from '#core/protocols/protocol/problem.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { anxietyMeasure, type Scores } from './nhs-outcomes.ts';
import { type ReadWith, readWith } from './read-with.ts';

/** The measure a course goes by, and the one read beside it. */
export interface Lead extends ReadWith {
  beside: ReadWith | null;
}

/**
 * The same, where the course is for a problem with a measure of its own: read beside the PHQ-9 in place of the GAD-7 once it
 * was answered twice. A form of therapy that names its own pair, or one measure alone, keeps that. Measures reference, section 6.
 */
export function besideFor(lead: Lead, problem: Problem, scores: (measure: string) => Scores): Lead {
  const usual = ledBy();
  const isNhsPair = lead.measure === usual.measure && lead.beside?.measure === usual.beside?.measure;
  const descriptor = descriptorOf(problem);
  const own = ownMeasureOf(descriptor);
  if (!isNhsPair || own === null) return lead;
  const beside = anxietyMeasure({ problem: descriptor, scores: { [own]: scores(own) } });
  return beside === lead.beside?.measure ? lead : { ...lead, beside: readWith(beside) };
}

/** How a case is told where the instrument has no cut-off of its own and the form of therapy names one. */
const illFrom = { 'higher-worse': '>=', 'higher-better': '<=' } as const;

/**
 * What leads under this protocol, with its own caseness, reliable change and remission where it states them, else those of
 * the instrument (IPT protocol reference, 12.1). Individual IPT’s where nobody knows the protocol.
 */
export function ledBy(protocol: Pick<Protocol, 'measures'> = usualMeasures): Lead {
  const known = ledByPlans.get(protocol.measures) ?? leadOf(protocol);
  ledByPlans.set(protocol.measures, known);
  return known;
}

/** A form of therapy says once what leads in it, and every course under it is asked at each score. */
const ledByPlans = new WeakMap<Protocol['measures'], Lead>();

function leadOf(protocol: Pick<Protocol, 'measures'>): Lead {
  const own = readWith(primaryMeasure(protocol));
  const { caseness, reliableChange, remission } = leadingPlan(protocol)?.leads ?? {};
  const beside = measureBeside(protocol);
  return {
    measure: own.measure,
    direction: own.direction,
    caseness:
      caseness === undefined
        ? own.caseness
        : { op: own.caseness?.op ?? illFrom[own.direction], value: caseness },
    reliableChange: reliableChange ?? own.reliableChange,
    remission: remission ?? own.remission,
    beside: beside === null ? null : readWith(beside),
  };
}
