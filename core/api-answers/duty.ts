import type { EverAsked, Rung } from '#core/course/risk/ladder.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import type { StepSaid } from '#core/course/risk/step-said.ts';

/** Days on which somebody who works here is away, both included. */
export interface Away {
  person: string;
  from: string;
  to: string;
}

/** Days of one's own away, both included. */
export type OwnDaysAway = Pick<Away, 'from' | 'to'>;

/** Whom Kith asks at once about an alarm of a therapist who is away. Who is on duty changes by the day, so that ahead no name is known. */
export interface StandsIn {
  who: EverAsked;
  names: string[];
}

/** When a therapist is away, as their client reads it, and who stands in; null where nobody does. Why they are away is kept nowhere. */
export interface TherapistAway extends OwnDaysAway {
  standsIn: StandsIn | null;
}

/** A colleague who stands in for a client’s therapist from one day to another, as the client reads it. */
export interface StandsInForDays extends OwnDaysAway {
  name: string;
}

/** One's own days away, and the sessions one is booked for on them: when, and in whose clock. */
export interface OwnAway {
  away: OwnDaysAway[];
  booked: { course: string; at: string; zone: string }[];
  /** The days that are on now or come soon, as one's clients read them. */
  told: TherapistAway | null;
  /** The day where the service is. */
  today: string;
  /** Colleagues who are away today, and for whom one stands in. */
  standsInFor: Colleague[];
}

/** A colleague who is away, up to when. */
export interface Colleague extends Pick<Away, 'person' | 'to'> {
  name: string;
}

/** Who answers when nobody does: who is on duty on which weekday (1 Monday to 7 Sunday), who is away, and the ladder. */
export interface DutySettings {
  days: Record<1 | 2 | 3 | 4 | 5 | 6 | 7, string[]>;
  away: Away[];
  ladder: Rung[];
  /** What whoever is on duty should know, such as whom to call. */
  note: string;
}

/** The same as everybody who works here sees it, with who is on duty at this moment. */
export interface Duty extends DutySettings {
  onDuty: string[];
  mail: 'sent' | 'not_set_up';
}

/** What became of a letter about an alarm. `tried`: it could not be sent yet, and is tried again. `not_set_up`: this Kith sends no letters. */
export interface AlarmLetter {
  alarm: string;
  /** The name of whoever it is to. */
  to: string;
  state: 'waiting' | 'tried' | 'sent' | 'failed' | 'not_set_up';
}

/** What became of the letter to an adult beside the client that a rule asked for. */
export interface AdultLetter extends Pick<AlarmLetter, 'alarm' | 'state'> {
  beside: string;
}

/** An alarm that went up and is not answered. Who may open no chart is told of whom it is not, and who holds the course. */
export interface UnansweredAlarm extends Pick<Alarm, 'id' | 'at'> {
  /** By when it was to be answered. */
  answerBy: string;
  therapist: string;
  steps: StepSaid[];
  letters: Omit<AlarmLetter, 'alarm'>[];
  /** Its client has died since: it is to be closed, and nobody is in danger by it. */
  ofWhoDied?: true;
  /** Whether the reader themselves was asked. */
  you: 'asked' | 'told';
  course?: string;
  client?: string;
}

/** Danger in a referral that nobody has answered. Who may not open it is told that it waits, and who was asked. */
export interface UnansweredReferral {
  id?: string;
  at: string;
  answerBy: string;
  steps: StepSaid[];
  you: 'asked' | 'told';
}

export interface UnansweredAlarms {
  /** Referrals in which something that was said of danger waits. */
  referrals?: UnansweredReferral[];
  alarms: UnansweredAlarm[];
}
