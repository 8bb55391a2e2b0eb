import type { SessionFormat } from '#core/course/sessions/state.ts';
import type { HourAtDesk, ListedOffer } from '#core/lists/hour-news.ts';
import type { Named } from '#core/lists/listed-course.ts';

/** Days with the hours at which something can be booked; days with none are left out. */
export interface HoursFree {
  minutes: number;
  days: { day: string; times: string[] }[];
}

/** How a client is called and reached: nothing else of them is told at the desk. */
export interface ClientAtDesk extends Named {
  phone: string;
  email: string;
  /** They sign in, and read there what is changed and offered. */
  signsIn: 'yes' | 'no';
}

/** An hour of the day as the desk reads it: who comes when to whom in which room. */
export interface DeskHour {
  id: string;
  /** The wall-clock moment it was booked with, by which acts know it. */
  at: string;
  from: string;
  to: string;
  /** When it ends, where that is on the next day. */
  endsNextDay?: string;
  minutes: number;
  /** `meeting`: an hour of the therapist’s without a client; `group`: the meeting of a group. */
  what: 'appointment' | 'meeting' | 'group';
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  format: SessionFormat | null;
  course?: string;
  client?: ClientAtDesk;
  therapist: Named;
  room?: Named;
  /** The place of a group. */
  where?: string;
  desk: HourAtDesk;
  /** What was offered instead, and waits for an answer. */
  offered?: ListedOffer;
  /** Another hour lies over it: of the same therapist, or in the same room. */
  over?: 'therapist' | 'room';
}

/** What a client asked for and nobody has answered. */
export interface DeskAsk {
  id: string;
  course: string;
  client: ClientAtDesk;
  therapist: Named;
  /** The hour it is to be instead of; empty for one more. */
  was: string;
  /** The hour they chose; empty where none suited. */
  at: string;
  on: string;
  /** They wrote something, which their therapist reads. */
  words: 'some' | 'none';
}

/** Whose hours a hand-over called off, and who cannot read it: they are told by telephone. */
export interface DeskTell {
  course: string;
  client: ClientAtDesk;
  /** Whose the course is now. */
  therapist: Named;
  /** The hours that are off, the next one first; told of one, they were told of all. */
  hours: { id: string; at: string }[];
}

export interface ReceptionDay {
  day: string;
  today: string;
  now: string;
  zone: string;
  hours: DeskHour[];
  asks: DeskAsk[];
  tell: DeskTell[];
  /** Those who see somebody that day. */
  therapists: (Named & { off: 'off' | 'here' })[];
}

/** A course for which the desk can book. */
export interface DeskCourse {
  course: string;
  client: ClientAtDesk;
  therapist: Named;
  minutes: number;
}

/** What became of the hours of a therapist who is ill. */
export interface ToldIll {
  lines: {
    id: string;
    client: ClientAtDesk;
    was: string;
    /** The hour that is offered instead; empty where none is free. */
    offered: string;
  }[];
}
