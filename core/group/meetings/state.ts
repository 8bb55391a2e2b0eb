import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { attendances } from '#core/course/in-group/shapes.ts';
import type { By } from '#core/course/shared/stamped.ts';

const attended = z.object({ course: z.string(), came: z.enum(attendances), why: z.string() });
export type Attended = z.output<typeof attended>;

export const facts = {
  GroupMeetingPlanned: z.object({
    id: z.string(),
    at: z.string(),
    zone: z.string(),
    minutes: z.number(),
    place: z.string(),
  }),
  GroupMeetingMoved: z.object({ meeting: z.string(), to: z.string(), why: z.string() }),
  GroupMeetingCalledOff: z.object({ meeting: z.string(), why: z.string() }),
  GroupMeetingHeld: z.object({
    n: z.number(),
    /** The planned meeting that this was; empty where none was planned. */
    planned: z.string(),
    minutes: z.number(),
    /** Who led it. */
    led: z.array(z.string()),
    /** Why it was held though nobody was named who answers when a member is in danger. */
    unnamed: z.string().optional(),
    /** Everybody who was a member then, once each. */
    members: z.array(attended),
  }),
  /** What a second person who led it told of a meeting: only what was missing, or is otherwise. */
  GroupMeetingToldAgain: z.object({
    meeting: z.string(),
    /** The planned meeting that this was, where the first account named none, or another plan of the same hour. */
    planned: z.string(),
    /** How long it was by this account, where it is another; null where it is not. */
    minutes: z.number().nullable(),
    led: z.array(z.string()),
    members: z.array(attended),
  }),
  MeetingSummarised: z.object({ meeting: z.string(), text: z.string(), version: z.number() }),
  /** Members read this text from now on. */
  SummaryGiven: z.object({ meeting: z.string(), version: z.number() }),
};
export const fact = factsOf(facts);

export interface PlannedMeeting extends z.output<typeof facts.GroupMeetingPlanned> {
  state: 'planned' | 'held' | 'called_off';
  /** The instant at which it was last planned, moved or told otherwise, as it was recorded. */
  since: string;
  moves: { on: string; from: string; why: string }[];
}

interface Summary {
  text: string;
  version: number;
  /** What members read; null where nothing was given to them. */
  given: (By & { text: string; seq: number }) | null;
}

type ToldAgain = Pick<z.output<typeof facts.GroupMeetingToldAgain>, 'minutes' | 'members'> & By;

export interface HeldMeeting extends z.output<typeof facts.GroupMeetingHeld>, By {
  id: string;
  seq: number;
  /** What others who led it told otherwise, or of whom the first account said nothing. */
  toldAgain: ToldAgain[];
  /** Who was there by the first account, where another saw somebody it had missed. */
  missedByOne: Attended[];
  summary: Summary | null;
}

export interface Meetings {
  /** In order of time. */
  planned: PlannedMeeting[];
  /** In the order of their days. */
  held: HeldMeeting[];
}

export const start: Meetings = { planned: [], held: [] };
