import type { Course } from '#core/course/course.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { besideFor, type Lead, ledBy } from '#core/outcomes/led-by.ts';
import { pairOf } from '#core/outcomes/nhs-outcomes.ts';
import { type PairOutcome, pairOutcome } from '#core/outcomes/pair-outcome.ts';
import { isInRemission, type ReadWith, readWith } from '#core/outcomes/read-with.ts';
import { responseOf } from '#core/outcomes/response.ts';
import { type OutcomeCode, outcomeCodes } from './outcome-codes.ts';
import type { MeasuredOutcome, ReadFrom } from './state.ts';

const totals = (course: Course, instrument: string) =>
  validReadingsOf(course, instrument).map(({ result }) => result.total);

/** The measure this course goes by, with the thresholds of its form of therapy and the pair of the problem it is for. */
export function leadOf(course: Course): Lead {
  const lead = ledBy(protocolFollowedBy(course));
  const { problem } = course.diagnosis;
  return problem ? besideFor(lead, problem.problem, (measure) => totals(course, measure)) : lead;
}

/** What this measure is read with in this course: by its form of therapy where it leads, else as the instrument has it. */
export function readWithIn(course: Course, measure: string): ReadWith {
  const lead = leadOf(course);
  return measure === lead.measure ? lead : readWith(measure);
}

/**
 * How it stands by the scores given up to now: by the primary measure and the one beside it where both were read twice,
 * else by the primary alone. IPT protocol reference, 12.1.
 * @param pairing figures of a service count a course whose second measure was not read twice as unpaired
 */
export function outcomeOfLead(
  lead: Lead,
  scores: (measure: string) => readonly (number | null)[],
  pairing: 'where_read' | 'always' = 'where_read',
): PairOutcome {
  const { beside } = lead;
  const own = pairOf(lead.measure, scores(lead.measure));
  const other = beside && pairOf(beside.measure, scores(beside.measure));
  const pair = other && (pairing === 'always' || other.last !== null) ? [own, other] : [own];
  return pairOutcome(pair, (measure) => (measure === lead.measure ? lead : (beside ?? undefined)));
}

function readFrom({ measure, reliableChange }: Lead, pair: PairOutcome['pair']): ReadFrom {
  if (reliableChange === null) return 'trend';
  if (pair.length === 2) return 'both';
  return measure === 'phq-9' ? 'phq-9' : 'primary';
}

/**
 * The outcome by first and last valid scores of the measure the course goes by. One without a published reliable change
 * gives a trend and no class. IPT protocol reference, 6.4 and 12.1.
 */
export function measuredOutcome(course: Course): MeasuredOutcome {
  const lead = leadOf(course);
  const found = outcomeOfLead(lead, (measure) => totals(course, measure));
  const { first = null, last = null } = found.pair[0] ?? {};
  const named = lead.measure === 'phq-9' ? {} : { measure: lead.measure };
  if (first === null || last === null)
    return { codes: ['not_measured'], first, last, readFrom: 'none', ...named };
  const from = readFrom(lead, found.pair);
  if (from === 'trend') return { codes: [], first, last, readFrom: from, ...named };
  const holds: Record<OutcomeCode, boolean> = {
    remission: isInRemission(lead, last),
    recovery: found.recovery,
    reliable_recovery: found.reliableRecovery,
    reliable_improvement: found.reliableImprovement,
    response: responseOf(first, last, lead.direction) === 'response',
    minimal_change: !found.reliableImprovement && !found.reliableDeterioration,
    reliable_deterioration: found.reliableDeterioration,
    not_measured: false,
  };
  return { codes: outcomeCodes.filter((code) => holds[code]), first, last, readFrom: from, ...named };
}
