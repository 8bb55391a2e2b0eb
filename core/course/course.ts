/** One course of therapy: the table of contents of its chapters. */

import { type Alliance, alliance } from './alliance.ts';
import { type Diagnosis, diagnosis } from './assessment-diagnosis.ts';
import { type Exclusions, exclusions } from './assessment-exclusions.ts';
import { type Medication, medication } from './assessment-medication.ts';
import { type Psychoeducation, psychoeducation } from './assessment-psychoeducation.ts';
import { type SickRole, sickRole } from './assessment-sick-role.ts';
import { type Support, support } from './assessment-support.ts';
import { type Symptoms, symptoms } from './assessment-symptoms.ts';
import { type BetweenUs, betweenUs } from './between-us.ts';
import { type Closing, closing } from './closing.ts';
import { communication } from './communication.ts';
import type { Communication } from './communication-state.ts';
import { type Consents, consent } from './consent.ts';
import { decisions } from './decisions.ts';
import type { Decisions } from './decisions-state.ts';
import { deficits } from './deficits.ts';
import type { Deficits } from './deficits-state.ts';
import { dispute } from './dispute.ts';
import type { Disputes } from './dispute-state.ts';
import { type Ending, ending } from './ending.ts';
import { type Feelings, feelings } from './feelings.ts';
import { type Fidelity, fidelity } from './fidelity.ts';
import { formulation } from './formulation.ts';
import { type AreasRated, areas } from './formulation-areas-rated.ts';
import { type Contracts, contract } from './formulation-contract.ts';
import { type Cycles, cycle } from './formulation-cycle.ts';
import { type Foci, focus } from './formulation-focus.ts';
import { type Goals, goals } from './formulation-goals.ts';
import { type Issues, issues } from './formulation-issues.ts';
import { type Parked, parked } from './formulation-parked.ts';
import type { Formulation } from './formulation-shape.ts';
import { grief } from './grief.ts';
import type { Grief } from './grief-state.ts';
import { type Hopes, hopes } from './hopes.ts';
import { inventory } from './inventory.ts';
import type { Inventory } from './inventory-entries.ts';
import { type Network, network } from './inventory-network.ts';
import { type Letters, letters } from './letters.ts';
import { type Measures, measures } from './measures.ts';
import { type MoodLinks, moodLinks } from './mood-links.ts';
import { type Notes, notes } from './notes.ts';
import { type Opening, opening } from './opening.ts';
import { type PrivateNotes, privateNotes } from './private-notes.ts';
import { type ProtocolFollowed, protocolFollowed } from './protocol-followed.ts';
import { type RecordState, record } from './record.ts';
import { type RelapsePlan, relapsePlan } from './relapse-plan.ts';
import { type Reviews, reviews } from './reviews.ts';
import { type Risk, risk } from './risk.ts';
import { type RolePlays, rolePlays } from './role-plays.ts';
import { type SafetyPlan, safetyPlan } from './safety-plan.ts';
import { room, type SessionRoom } from './session-room.ts';
import { type Sessions, sessions } from './sessions.ts';
import { type SkillsPractised, skillsPractised } from './skills-practised.ts';
import { type Suitability, suitability } from './suitability.ts';
import { type Timeline, timeline } from './timeline.ts';
import { transition } from './transition.ts';
import type { Transitions } from './transition-state.ts';
import { type TryOuts, tryOuts } from './try-outs.ts';

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
