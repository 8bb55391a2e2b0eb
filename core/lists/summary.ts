import type { ClosingOutcome } from '#core/course/closing/state.ts';
import type { Cover } from '#core/course/cover/state.ts';
import type { AlarmAnswered } from '#core/course/risk/answered-in-time.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import type { CountersignAsked } from '#core/course/sign-offs/asked.ts';
import type { NotesWait } from '#core/course/supervision/threads.ts';
import type { Quiet } from '#core/guide/quiet.ts';
import type { PairOutcome } from '#core/outcomes/pair-outcome.ts';
import type { SignalColour, SignalReason } from '#core/outcomes/session-signal.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import type { Problem } from '#core/protocols/protocol/problem.ts';
import type { ReminderKept } from '#core/trackers/reminder-due.ts';
import type { ListedMeeting } from './between-sessions.ts';
import type { HourAtDesk, HourNews } from './hour-news.ts';
import type { RemindersListed } from './reminders-listed.ts';
import type { MeasureAtAGlance, ScoresAtAGlance } from './scores-at-a-glance.ts';

/** The most pressing alarm still open: the most urgent, and of those the oldest. */
export interface PressingAlarm extends Pick<Alarm, 'id' | 'on' | 'at' | 'urgency' | 'source'> {
  seen: 'seen' | 'not_seen';
  /** It was raised since the client’s death was told, and calls like any other. */
  sinceDeath?: true;
}

/** Whether the alarm that waits is of somebody who has died: nobody is in danger by it, and a clinician closes it. */
export const isToClose = ({ died, openAlarm }: Pick<Summary, 'died' | 'openAlarm'>): boolean =>
  died === true && openAlarm !== null && !openAlarm.sinceDeath;

/** The outcome of a course as figures count it; without a published reliable change it has no class and is not counted. */
export interface OutcomeRead extends Omit<PairOutcome, 'pair'> {
  hasClass: boolean;
}

/** A colleague who stands in, as lists read it. */
export interface ListedCover extends Pick<Cover, 'id' | 'person' | 'from' | 'to'> {
  /** The day on which it was ended before its time. */
  endedOn?: string;
}

export type ListedAppointment = Pick<
  Appointment,
  'id' | 'at' | 'zone' | 'minutes' | 'kind' | 'format' | 'state'
> & {
  /** What the desk knows of it. */
  desk?: HourAtDesk;
};

/** What lists and figures read of one course. It follows from its facts alone: the same on any day. It names no one. */
export interface Summary {
  course: string;
  client: string;
  therapist: string;
  protocol: string;
  edition: string;
  preset: string;
  /** `to_open`: nothing has been recorded yet. */
  status: 'to_open' | 'open' | 'paused' | 'closed';
  /** Of the last session held; the initial phase before the first. Null when nobody knows the protocol. */
  phase: Phase | null;
  /** What the protocol itself calls that phase, where it has words of its own. */
  phaseCalled?: string;
  /** Number of the last session held. */
  session: number;
  sessions: number;
  /** No end is agreed yet: `sessions` is the next review. */
  openEnded?: true;
  focus: string | null;
  /** Which of the four rooms it is worked on in. */
  focusRoom?: Area;
  /** What the protocol itself calls that area, where it has words of its own. */
  focusCalled?: string;
  /** Where the dispute stands, when the focus is one. */
  stage: string | null;
  /** The client has died, though the course may stand open still. */
  died?: true;
  alarm: 'none' | 'raised' | 'answered';
  openAlarm: PressingAlarm | null;
  /** What it is recorded as being for. */
  problem?: Problem;
  phq9: ScoresAtAGlance;
  gad7: ScoresAtAGlance;
  /** The measure the course goes by, then the one beside it, where they are others than the two above or read otherwise. */
  scores?: MeasureAtAGlance[];
  /** How it turned out by them, up to the day of closing. */
  outcomeRead?: OutcomeRead;
  signal: SignalColour | null;
  signalReason: SignalReason | null;
  /** The session of the score the signal is read from. */
  scoredAt?: number;
  /** The earliest appointment still booked: wall-clock moment and zone. */
  nextAppointment: { at: string; zone: string; kind: string } | null;
  unsignedNotes: number;
  overdue: string[];
  deviations: string[];
  /** Those that show on the day of the last session, while it may still be under way. */
  deviationsThatDay?: string[];
  /** What the protocol itself calls those of the milestones and drifts that it has words of its own for, by their ids. */
  called?: Record<string, string>;
  /** The day of the last session held. */
  lastHeldOn?: string;
  endingNamed: 'named' | 'not_yet';
  openedOn: string | null;
  closedOn: string | null;
  outcome: ClosingOutcome | null;
  /** All that were not cancelled, in order of time. */
  appointments: ListedAppointment[];
  /** Meetings outside the count that were planned and not called off, where there are any. */
  meetings?: ListedMeeting[];
  /** The client’s messages that wait, where any do: how many, and the day by which the first is to be answered. */
  messages?: { count: number; answerBy: string };
  /** What the client asked to have taken out and nobody has answered, where anything waits: how much, and since when. */
  deletion?: { count: number; on: string };
  /** How many try-outs were agreed and not yet told. */
  toTry: number;
  /** Instruments asked for at the session last held and not answered. */
  notReturned: string[];
  /** The day of the first session held. */
  firstHeldOn: string | null;
  /** Since when nothing has been heard; whether that is too long depends on the day it is asked. */
  quiet: Quiet | null;
  /** Alarms and the days of their answers, where the protocol watches over them; whether they were in time depends on the service's hours. */
  riskAnswers: AlarmAnswered[] | null;
  /** What diaries raised and nobody has looked at, by tracker, with the day on which it was there for long enough. */
  trackerAlerts?: { tracker: string; alert: string; on: string; says: string }[];
  /** Reminders that the client wishes for, where there are any. */
  reminders?: ReminderKept[];
  /** How the client has agreed to be reminded of their hours, where they have. */
  reminds?: RemindersListed;
  /** What waits for the supervisor’s countersign, where anything does: what, since when, and whether now or before it closes. */
  countersigns?: Pick<CountersignAsked, 'what' | 'on' | 'when'>[];
  /** What therapist or supervisor has written to the other and waits for an answer, where anything does. */
  notesWait?: NotesWait[];
  /** Colleagues who stand in, or did: whoever holds it has not read yet what was done meanwhile. */
  covers?: ListedCover[];
  /** Hours that the client asked for, or that they or the secretary changed, and whoever holds it has not answered or read. */
  hourNews?: HourNews;
  /** It was handed over, and whoever holds it now has not said yet that they read the note. */
  handedOver?: { from: string; on: string };
  /** Where the client said no to supervision and no alarm waits: no supervisor is shown the course. */
  supervision?: 'declined';
  /** They agree to what was answered being used for research. */
  research?: 'agreed';
  /** The room, address or link in which most of its hours were held, by its id. */
  place?: string;
  /** In a group: they agreed that a supervisor may call them and ask how it is led. */
  checkCall?: 'agreed';
}
