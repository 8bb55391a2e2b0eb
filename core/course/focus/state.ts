import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { id, line, maybe, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { disputeStages } from '#core/protocols/areas/dispute-stages.ts';
import { stateWords } from './words.ts';

export const disputeStageIds = disputeStages.map(({ id }) => id);

/** What is said of a focus when it is chosen. */
export const focusShape = z.object({
  area: areaId,
  people: z.array(personId).max(20, stateWords.en.nameAtMost20People).default([]),
  /** Why this one: the therapist's reasoning. */
  why: text(stateWords.en.whyThisFocus),
  /** Why this one, in words the client reads on their own pages. */
  whyForClient: maybe,
  /** For a role dispute: where it stands now. */
  stage: z.enum(disputeStageIds).optional(),
  /** For a role transition: the names of the two roles. */
  oldRole: line(stateWords.en.oldRole).optional(),
  newRole: line(stateWords.en.newRole).optional(),
  /** For grief: a death, or a loss in the broad sense where the service works so. */
  scope: z.enum(['death_only', 'loss_broad']).default('death_only'),
  /** For loneliness and isolation: why each other area was set aside. */
  rejected: z
    .array(z.object({ area: areaId, why: line(stateWords.en.reason) }))
    .max(12)
    .default([]),
  /** Where somebody involved may not be safe: what was done about safety before choosing. */
  safetyConsidered: maybe,
  supervisorAgrees: maybe,
  confidence: z.enum(['low', 'fair', 'high']).optional(),
  /** For a second focus: how it stands beside the first (SEL-4). */
  beside: z.enum(['smaller', 'later']).optional(),
});
export type FocusShape = z.output<typeof focusShape>;

export const rank = z.enum(['primary', 'secondary']);

/** Why a focus may change mid-course (IPT protocol reference, 2.6). */
export const changeReasons = ['new_event', 'resolved_early', 'new_information'] as const;
export const changeAgreements = ['agrees', 'partly', 'no'] as const;

/** A focus that changes mid-course. */
export const changeShape = z.object({
  reason: z.enum(changeReasons),
  reformulation: text(stateWords.en.whatThisMeansForFormulation),
  clientAgrees: z.enum(changeAgreements),
  session: sessionNumber,
  /** Why it is worth changing so late, when more than half the sessions are over. */
  acknowledgedLate: maybe,
});

/** Something new was weighed, and the focus stays (IPT protocol reference, 2.6). */
export const confirmedShape = z.object({ session: sessionNumber, why: text(stateWords.en.whyFocusStays) });

export type FocusConfirmed = z.output<typeof confirmedShape>;

export interface Focus extends FocusShape {
  id: string;
  rank: z.output<typeof rank>;
  chosenOn: string;
  /** Which entry of the chart chose it. */
  seq: number;
  /** It took another’s place, which it does only with the client’s agreement. */
  agreed?: true;
  /** How it came to an end, while another took its place or none did. */
  ended: { on: string; why: string } | null;
}

export interface FocusChange extends z.output<typeof changeShape> {
  from: string;
  to: string;
  on: string;
}

/** The problem area or areas worked on, and every change of mind. */
export interface Foci {
  foci: Focus[];
  changes: FocusChange[];
  /** Times something new was weighed and the focus stayed. */
  confirmed: (FocusConfirmed & { on: string })[];
}

export const facts = {
  FocusChosen: focusShape.extend({ rank }),
  FocusChanged: z.object({ from: id, to: focusShape.extend({ rank }), change: changeShape }),
  FocusEnded: z.object({ focus: id, why: z.string() }),
  FocusKept: confirmedShape,
};
export const fact = factsOf(facts);
export const start: Foci = { foci: [], changes: [], confirmed: [] };
