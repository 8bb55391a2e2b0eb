import type { Noted } from '#core/course/shared/stamped.ts';
import type { facts } from './shapes.ts';

export interface PlannedMeeting extends Noted<typeof facts.MeetingPlanned> {
  state: 'planned' | 'held' | 'called_off';
  /** Each time it was moved: from when, and why. */
  moves: { on: string; from: string; why: string }[];
  /** Why it was called off. */
  offBecause: string;
}

export interface MeetingNote {
  text: string;
  version: number;
  signed: { on: string; by: string } | null;
  /** What was added once it was signed; nothing signed is changed. */
  addenda: { id: string; seq: number; text: string; on: string; by: string }[];
}

/** A meeting outside the count of sessions, as it was held. */
export interface HeldMeeting extends Noted<typeof facts.MeetingHeld> {
  note: MeetingNote | null;
}

export interface Meetings {
  /** In order of time. */
  planned: PlannedMeeting[];
  /** In order of their days. */
  held: HeldMeeting[];
}

export const start: Meetings = { planned: [], held: [] };
