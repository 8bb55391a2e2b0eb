/** One course of therapy: the table of contents of its chapters. */

import { type Alliance, alliance } from '#core/course/alliance/alliance.ts';
import { type Diagnosis, diagnosis } from '#core/course/assessment/diagnosis.ts';
import { type Exclusions, exclusions } from '#core/course/assessment/exclusions.ts';
import { type Medication, medication } from '#core/course/assessment/medication.ts';
import { type Psychoeducation, psychoeducation } from '#core/course/assessment/psychoeducation.ts';
import { type SickRole, sickRole } from '#core/course/assessment/sick-role.ts';
import { type Support, support } from '#core/course/assessment/support.ts';
import { type Symptoms, symptoms } from '#core/course/assessment/symptoms.ts';
import { type Closing, closing } from '#core/course/closing/closing.ts';
import { communication } from '#core/course/communication/communication.ts';
import type { Communication } from '#core/course/communication/state.ts';
import { type Consents, consent } from '#core/course/consent/consent.ts';
import { type Contracts, contract } from '#core/course/contract/contract.ts';
import { type Cycles, cycle } from '#core/course/cycle/cycle.ts';
import { decisions } from '#core/course/decisions/decisions.ts';
import type { Decisions } from '#core/course/decisions/state.ts';
import { deficits } from '#core/course/deficits/deficits.ts';
import type { Deficits } from '#core/course/deficits/state.ts';
import { dispute } from '#core/course/dispute/dispute.ts';
import type { Disputes } from '#core/course/dispute/state.ts';
import { type Ending, ending } from '#core/course/ending/ending.ts';
import { type Feelings, feelings } from '#core/course/feelings/feelings.ts';
import { type Fidelity, fidelity } from '#core/course/fidelity/fidelity.ts';
import { type AreasRated, areas } from '#core/course/focus/areas-rated.ts';
import { type Foci, focus } from '#core/course/focus/focus.ts';
import { formulation } from '#core/course/formulation/formulation.ts';
import type { Formulation } from '#core/course/formulation/shapes.ts';
import { type Goals, goals } from '#core/course/goals/goals.ts';
import { grief } from '#core/course/grief/grief.ts';
import type { Grief } from '#core/course/grief/state.ts';
import type { Inventory } from '#core/course/inventory/entries.ts';
import { inventory } from '#core/course/inventory/inventory.ts';
import { type Network, network } from '#core/course/inventory/network.ts';
import { type Issues, issues } from '#core/course/issues/issues.ts';
import { type Parked, parked } from '#core/course/issues/parked.ts';
import { type Letters, letters } from '#core/course/letters/letters.ts';
import { type Measures, measures } from '#core/course/measures/measures.ts';
import { type MoodLinks, moodLinks } from '#core/course/mood-links/mood-links.ts';
import { type Notes, notes } from '#core/course/notes/notes.ts';
import { type PrivateNotes, privateNotes } from '#core/course/notes/private-notes.ts';
import { type Hopes, hopes } from '#core/course/opening/hopes.ts';
import { type Opening, opening } from '#core/course/opening/opening.ts';
import { type ProtocolFollowed, protocolFollowed } from '#core/course/protocol-followed/protocol-followed.ts';
import { type RecordState, record } from '#core/course/record/record.ts';
import { type RelapsePlan, relapsePlan } from '#core/course/relapse-plan/relapse-plan.ts';
import { type Reviews, reviews } from '#core/course/reviews/reviews.ts';
import { type Risk, risk } from '#core/course/risk/risk.ts';
import { type RolePlays, rolePlays } from '#core/course/role-plays/role-plays.ts';
import { type SafetyPlan, safetyPlan } from '#core/course/safety-plan/safety-plan.ts';
import { room, type SessionRoom } from '#core/course/session-room/session-room.ts';
import { type Sessions, sessions } from '#core/course/sessions/sessions.ts';
import { type SkillsPractised, skillsPractised } from '#core/course/skills-practised/skills-practised.ts';
import { type Suitability, suitability } from '#core/course/suitability/suitability.ts';
import { type BetweenUs, betweenUs } from '#core/course/therapeutic-relationship/therapeutic-relationship.ts';
import { type Timeline, timeline } from '#core/course/timeline/timeline.ts';
import type { Transitions } from '#core/course/transition/state.ts';
import { transition } from '#core/course/transition/transition.ts';
import { type TryOuts, tryOuts } from '#core/course/try-outs/try-outs.ts';

export interface Course {
  id: string;
  /** How many facts the chart holds. */
  seq: number;
  /** Numbers of the facts that may never be struck out. */
  kept: number[];
  record: RecordState;
  opening: Opening;
  consent: Consents;
  hopes: Hopes;
  suitability: Suitability;
  symptoms: Symptoms;
  exclusions: Exclusions;
  diagnosis: Diagnosis;
  psychoeducation: Psychoeducation;
  sickRole: SickRole;
  medication: Medication;
  support: Support;
  inventory: Inventory;
  network: Network;
  timeline: Timeline;
  issues: Issues;
  parked: Parked;
  areas: AreasRated;
  focus: Foci;
  cycle: Cycles;
  formulation: Formulation;
  goals: Goals;
  contract: Contracts;
  measures: Measures;
  grief: Grief;
  dispute: Disputes;
  transition: Transitions;
  deficits: Deficits;
  betweenUs: BetweenUs;
  communication: Communication;
  decisions: Decisions;
  rolePlays: RolePlays;
  feelings: Feelings;
  tryOuts: TryOuts;
  skillsPractised: SkillsPractised;
  letters: Letters;
  sessions: Sessions;
  room: SessionRoom;
  moodLinks: MoodLinks;
  notes: Notes;
  privateNotes: PrivateNotes;
  risk: Risk;
  safetyPlan: SafetyPlan;
  relapsePlan: RelapsePlan;
  ending: Ending;
  closing: Closing;
  reviews: Reviews;
  alliance: Alliance;
  fidelity: Fidelity;
  protocolFollowed: ProtocolFollowed;
}

export const chapters = {
  record,
  opening,
  consent,
  hopes,
  suitability,
  symptoms,
  exclusions,
  diagnosis,
  psychoeducation,
  sickRole,
  medication,
  support,
  inventory,
  network,
  timeline,
  issues,
  parked,
  areas,
  focus,
  cycle,
  formulation,
  goals,
  contract,
  measures,
  grief,
  dispute,
  transition,
  deficits,
  betweenUs,
  communication,
  decisions,
  rolePlays,
  feelings,
  tryOuts,
  skillsPractised,
  letters,
  sessions,
  room,
  moodLinks,
  notes,
  privateNotes,
  risk,
  safetyPlan,
  relapsePlan,
  ending,
  closing,
  reviews,
  alliance,
  fidelity,
  protocolFollowed,
} as const;

export type ChapterName = keyof typeof chapters;

export const chapterNames = Object.keys(chapters) as ChapterName[];
