import type { Ahead, Quiet, Rules, Way } from './choice.ts';

/** What a client can choose of reminders, and how they are reached. */
export interface RemindersOffered {
  ways: Way[];
  ahead: Ahead[];
  /** When the service sends none. */
  quiet: Quiet;
  email: string;
  phone: string;
  /** The number as texts go to it; null where it is none. */
  texted: string | null;
}

/** Why a reminder has not gone. */
export interface ReminderUnsent {
  way: Way;
  what: 'hour' | 'measures';
  /** The hour it is of, on its own clock; empty for what is to be filled in. */
  hour: string;
  failure: string;
  state: 'waiting' | 'failed';
}

/** Of a course: what its client agreed to cannot reach them, and why. */
export interface RemindersUnsent {
  unsent: ReminderUnsent[];
}

/** What the service offers, and what of it is set up on this machine. */
export interface ReminderSettings {
  rules: Rules;
  set: Record<Way, 'on' | 'off'>;
  /** Whether the address of this Kith is known, by which reminders are stopped: without it none is written. */
  address: 'known' | 'unknown';
}

/** What became of a trial message: `waits` in the outbox, where nothing goes by this way from here. */
export interface TrialTold {
  became: 'sent' | 'waits' | 'failed';
  failure: string | null;
}
