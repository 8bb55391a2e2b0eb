import { wholePercent } from '#core/instruments/scoring/rounding.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import type { DomainRating } from './state.ts';

/** Bands by share of due domains at adherence 2 or more; not validated. FIDELITY-IH-1, IPT protocol reference, 8.2. */
export type FidelityBand = 'on_protocol' | 'partly' | 'off_protocol';

export interface FidelityScore {
  /** Domains due in this phase and rated other than NA. */
  due: number;
  /** Domains due in this phase that nobody rated. */
  unrated: string[];
  /** Per cent of due domains at adherence 2 or more; null when none was rated. */
  adherence: number | null;
  /** Per cent of the most that could be had, over due domains whose competence was rated; kept apart from adherence. */
  competence: number | null;
  band: FidelityBand | null;
}

/**
 * The domains rated in a phase; an area’s own domains only where it is a focus. An area without any is rated on those of
 * the room it is worked on in.
 */
export function dueDomains(
  domains: readonly FidelityDomain[],
  phase: Phase,
  focuses: readonly { area: string; room: string }[],
): string[] {
  const rated = focuses.map(({ area, room }) =>
    domains.some((domain) => domain.area === area) ? area : room,
  );
  return domains
    .filter((domain) => domain[phase] === 'due' && (!domain.area || rated.includes(domain.area)))
    .map((domain) => domain.id);
}

/** The share itself is banded, not what it is rounded to: 79.5 per cent is short of 80. */
function bandOf(done: number, due: number): FidelityBand | null {
  if (due === 0) return null;
  if (100 * done >= 80 * due) return 'on_protocol';
  return 100 * done >= 60 * due ? 'partly' : 'off_protocol';
}

/** A rating scored over the domains due. `due` comes from `dueDomains`. */
export function scoreFidelity(ratings: readonly DomainRating[], due: readonly string[]): FidelityScore {
  const ofDue = ratings.filter((one) => due.includes(one.domain));
  const counted = ofDue.filter((one) => one.adherence !== null);
  const skilled = counted.flatMap((one) => (one.competence === null ? [] : [one.competence]));
  const done = counted.filter((one) => (one.adherence ?? 0) >= 2).length;
  return {
    due: counted.length,
    unrated: due.filter((id) => !ofDue.some((one) => one.domain === id)),
    adherence: wholePercent(done, counted.length),
    competence: wholePercent(
      skilled.reduce<number>((sum, one) => sum + one, 0),
      skilled.length * 3,
    ),
    band: bandOf(done, counted.length),
  };
}

export interface FidelityGap {
  domain: string;
  therapist: number;
  supervisor: number;
  /** The therapist's adherence less the supervisor's. */
  gap: number;
}

/** Where therapist and supervisor rated the same domain differently, the widest first. */
export function gapsBetween(
  own: readonly DomainRating[],
  supervisors: readonly DomainRating[],
): FidelityGap[] {
  return own
    .flatMap(({ domain, adherence: therapist }) => {
      const supervisor = supervisors.find((one) => one.domain === domain)?.adherence ?? null;
      if (therapist === null || supervisor === null || therapist === supervisor) return [];
      return [{ domain, therapist, supervisor, gap: therapist - supervisor }];
    })
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}
