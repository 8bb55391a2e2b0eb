import type { Noted } from '#core/course/shared/stamped.ts';
import type { facts } from './shapes.ts';

export interface PlannedMeeting extends Noted<typeof facts.MeetingPlanned> {
  state: 'planned' | 'held' | 'called_off';
}

export interface MeetingNote {
  text: string;
  version: number;
  signed: { on: string; by: string } | null;
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
