import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { agreedFoci } from '#core/course/focus/agreed.ts';
import { areaCalled } from '#core/course/focus/areas-followed.ts';
import { goalsLack } from '#core/course/goals/standing.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { besideClient, met } from './beside.ts';
import { words } from './evident-words.ts';
import { sheetShown } from './sheet-shown.ts';
import { type Evidence, notShown, shown } from './shown.ts';
import { targetsAgreed, trackerNoted } from './tracker-noted.ts';

const { en } = words;

type Agreed = Extract<EvidenceAsked, { agreed: unknown; sheet?: never }>['agreed'];

/** Answers a name: what a milestone asks for where no data can say it. */
export type Named = (name: string) => Evidence;

function agreed(course: Course, what: Agreed, named: Named): Evidence {
  if (what === 'formulation') return named('formulationAgreed');
  if (what === 'contract') {
    const contract = contractNow(course);
    return contract ? shown(en.agreedOn(contract.on)) : notShown(en.noContract);
  }
  if (what === 'focus') {
    const foci = agreedFoci(course);
    return foci.length > 0
      ? shown(en.agreed(foci.map(({ area }) => areaCalled(course, area)).join(', ')))
      : notShown(en.noFocus);
  }
  const left = goalsLack(course);
  return left.length === 0 ? shown(en.goalsSet) : notShown(en.goalsLeft(inPlainWords(left.join(', '))));
}

function measured(course: Course, protocol: Protocol, measure: string, by = 1): Evidence {
  const instrument = measure === 'primary' ? primaryMeasure(protocol) : measure;
  const readings = validReadingsOf(course, instrument);
  if (readings.length >= by) return shown(en.answered(readings.length));
  return notShown(en.answers(shortNameOf(instrument), readings.length, by));
}

function together(parts: readonly Evidence[], all: boolean): Evidence {
  const missing = parts.filter(({ found }) => found === 'no');
  const seen = parts.filter(({ found }) => found === 'yes');
  const isFound = all ? missing.length === 0 : seen.length > 0;
  const said = (some: readonly Evidence[]) => [...new Set(some.map(({ because }) => because))].join(' ');
  return isFound ? shown(said(seen)) : notShown(said(missing));
}

/**
 * What the chart says of what a protocol asks for: whether it stands there, and what was seen or is missing. The guide and
 * the act that a milestone blocks ask it alike.
 * @param named answers what is asked by a name rather than by data
 */
export function shownAsAsked(
  course: Course,
  protocol: Protocol,
  asked: EvidenceAsked,
  named: Named,
): Evidence {
  if (typeof asked === 'string') return named(asked);
  const each = (parts: readonly EvidenceAsked[]) =>
    parts.map((one) => shownAsAsked(course, protocol, one, named));
  if ('all' in asked) return together(each(asked.all), true);
  if ('any' in asked) return together(each(asked.any), false);
  if ('sheet' in asked) return sheetShown(course, protocol, asked);
  if ('measure' in asked) return measured(course, protocol, asked.measure, asked.by);
  if ('tracker' in asked) return trackerNoted(course, protocol, asked);
  if ('targets' in asked) return targetsAgreed(course, protocol, asked.targets);
  if ('agreed' in asked) return agreed(course, asked.agreed, named);
  if ('meeting' in asked) return met(course, protocol, asked.meeting, asked.held);
  return besideClient(course, protocol, asked.beside, asked.consented);
}
