import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { everAsked, whyNobody, whyUp } from './ladder.ts';
import { stopRules } from './stop-rules.ts';
import { urgencies } from './urgency.ts';
import { words } from './words.ts';

/** The shapes of what is asked, flagged and answered about risk. No score or level of risk is among them. */

/** The direct questions about suicide and self-harm. IPT protocol reference, 9.3. */
export const ofSuicide = [
  'wished_dead',
  'thoughts_of_suicide',
  'thought_how',
  'intends_to_act',
  'prepared',
  'past_attempt',
  'recent_attempt',
  'self_harm',
] as const;

/** Who may harm the client or a dependant of theirs. IPT protocol reference, 9.5, SR-05 and SR-06. */
export const ofViolence = ['abuse_at_home', 'safeguarding'] as const;

/** Whether it is mania, hypomania or a mixed state. IPT protocol reference, 9.5, SR-03. */
export const ofMania = ['mania'] as const;

/** The direct questions, in order; that of mania is asked where it may be, and of whom a scale raised it. IPT protocol reference, 9.3. */
export const riskQuestions = [...ofSuicide, 'harm_to_others', ...ofViolence, ...ofMania] as const;
export type RiskQuestion = (typeof riskQuestions)[number];

export const riskAnswerKinds = ['no', 'yes', 'prefers_not_to_say', 'not_asked'] as const;

export const alarmActions = [
  'continue_with_safety_plan',
  'more_contact',
  'involve_supporter',
  'means_safety',
  'prescriber',
  'crisis_team',
  'emergency',
  'other',
] as const;

export const riskFacts = {
  AlarmRaised: z.object({
    alarm: z.string(),
    source: z.enum([
      'measure',
      'measure_unanswered',
      'client',
      'clinician',
      'risk_review',
      'stop_and_refer',
      'inventory',
      'diary',
      'plan',
    ]),
    /** Instrument and item for a measure, `PHQ-9` and 9; empty and 0 otherwise. */
    instrument: z.string(),
    item: z.number(),
    value: z.number().nullable(),
    urgency: z.enum(urgencies),
    words: z.string(),
    /** Which warning of which diary raised it, and over which days when it did. */
    diary: z.object({ tracker: z.string(), alert: z.string(), from: z.string(), to: z.string() }).optional(),
  }),
  AlarmSeen: z.object({ alarm: z.string() }),
  AlarmAnswered: z.object({
    alarm: z.string(),
    asked: z.string(),
    said: z.string(),
    decided: z.string(),
    why: z.string(),
    actions: z.array(z.enum(alarmActions)),
    whoInformed: z.array(z.string()),
    nextReview: z.string(),
    /** The licence of whoever answered had run out a short time before. */
    licence: z.literal('ran_out').optional(),
    /** It was closed since the client had died: nothing was asked or said, and `decided` holds what was written then. */
    closed: z.literal('died').optional(),
  }),
  /** What whoever is with the client did while it waits, in their own words. */
  DoneAtAlarmTold: z.object({
    alarm: z.string(),
    did: z.string(),
    /** Who was called, and when. */
    called: z.string(),
    /** Where the client is now, or to whom they were handed. */
    where: z.string(),
  }),
  /** Nobody answered it in time: who is asked now, or why nobody could be. Written by Kith itself. */
  AlarmWentUp: z.object({
    alarm: z.string(),
    who: z.enum(everAsked),
    asked: z.array(z.object({ person: z.string(), name: z.string(), letter: z.string() })),
    nobody: z.enum(whyNobody).nullable(),
    why: z.enum(whyUp),
    /** The instant by which it was to be answered. */
    answerBy: z.string(),
    mail: z.enum(['sent', 'not_set_up']),
  }),
  AlarmNotDelivered: z.object({
    alarm: z.string(),
    who: z.enum(everAsked),
    people: z.array(z.string()),
    /** The letters that could not be sent; a rung may be asked again by others. */
    letters: z.array(z.string()).optional(),
  }),
  RiskReviewed: z.object({
    session: z.number().nullable(),
    answers: z.array(
      z.object({ question: z.enum(riskQuestions), answer: z.enum(riskAnswerKinds), words: z.string() }),
    ),
    decided: z.string(),
    nextReview: z.string(),
  }),
  StopAndReferFlagged: z.object({
    flag: z.string(),
    rule: z.enum(stopRules),
    what: z.string(),
    action: z.string(),
    referredTo: z.string(),
    people: z.array(z.string()),
  }),
  StopAndReferSettled: z.object({
    flag: z.string(),
    what: z.string(),
    licence: z.literal('ran_out').optional(),
  }),
};

export const riskFact = factsOf(riskFacts);

/** An alarm that something said raised, and not the answer to a question of a measure. */
export const alarmRaised = (
  on: string,
  raised: Omit<z.output<typeof riskFacts.AlarmRaised>, 'instrument' | 'item' | 'value'>,
) => riskFact('AlarmRaised', on, { ...raised, instrument: '', item: 0, value: null });

/** A step in which an alarm that nobody answered went up. */
export interface WentUp extends Omit<z.output<typeof riskFacts.AlarmWentUp>, 'alarm'> {
  at: string;
  /** Whose letter could not be sent. */
  undelivered: string[];
}

/** What is told of what was done at an alarm. */
export const doneForm = z.object({ alarm: id, did: text(words.en.fields.did), called: maybe, where: maybe });

/** What was done at an alarm, as told by somebody at a time. */
export interface DoneAtAlarm extends Omit<z.output<typeof riskFacts.DoneAtAlarmTold>, 'alarm'>, By {
  seq: number;
  at: string;
}

type Raised = z.output<typeof riskFacts.AlarmRaised>;

export interface AlarmAnswer extends z.output<typeof riskFacts.AlarmAnswered>, By {
  at: string;
}

export interface Alarm extends Omit<Raised, 'alarm'> {
  id: string;
  /** Its id in facts of a Kith from before, which held that of a person; shown to nobody. */
  wasCalled?: string;
  seq: number;
  on: string;
  /** The instant it was raised. */
  at: string;
  by: string;
  seen: { at: string; by: string } | null;
  answer: AlarmAnswer | null;
  /** What was done while it waited, in the order in which it was told. */
  done: DoneAtAlarm[];
  /** To whom it went up while nobody answered it, and when. */
  wentUp: WentUp[];
}

export type RiskReview = Stamped<typeof riskFacts.RiskReviewed>;

export interface StopFlag extends Omit<Stamped<typeof riskFacts.StopAndReferFlagged>, 'flag'> {
  settled: (Omit<z.output<typeof riskFacts.StopAndReferSettled>, 'flag'> & By) | null;
}

export interface Risk {
  alarms: Alarm[];
  reviews: RiskReview[];
  flags: StopFlag[];
}

export const start: Risk = { alarms: [], reviews: [], flags: [] };
