import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Noted, Stamped } from '#core/course/shared/stamped.ts';
import { ten } from '#core/forms/fields.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { moreForm, planForm, whoCame, whyLeft } from './shapes.ts';

export const facts = {
  JoinedGroup: z.object({ group: z.string(), name: z.string(), from: sessionInFact }),
  SatInGroup: z.object({
    group: z.string(),
    n: sessionInFact,
    came: z.enum(whoCame),
    /** What the others offered, in a line each. */
    options: z.array(z.string()),
    /** How far along their own aim they are, 10 best; null where nobody asked. */
    aim: ten.nullable(),
    /** How the question about dying was asked. */
    asked: z.enum(['alone', 'aloud', 'not_asked']),
    /** The acts with which something of this meeting was told ahead of it, so that another telephone’s account finds it. */
    ahead: z.array(z.string()).optional(),
  }),
  MissedGroupMeeting: z.object({
    group: z.string(),
    n: sessionInFact,
    told: z.enum(['beforehand', 'not_told']),
    why: z.string(),
  }),
  /** What a second person who led the meeting wrote of this member: what was missing, and what they saw otherwise. */
  ToldMoreInGroup: moreForm.extend({ group: z.string() }),
  /** Whether there is a plan to end their life, asked alone. IPT protocol reference, 12.1: before the round. */
  PlanAsked: planForm.extend({
    /** Of what was told ahead already, such as who stays. */
    more: z.literal(true).optional(),
  }),
  LeftGroup: z.object({
    group: z.string(),
    why: z.enum(whyLeft),
    words: z.string(),
    referred: z.object({ to: z.string(), why: z.string() }).nullable(),
  }),
};
export const fact = factsOf(facts);

/** What one of those who led saw otherwise than what holds; both stay. */
export interface SeenOtherwise extends By {
  n: number;
  place: z.output<typeof moreForm>['otherwise'][number]['place'];
  said: string;
}

export interface InGroup {
  /** The group this course is lived in; null for one of its own. */
  joined: (z.output<typeof facts.JoinedGroup> & By) | null;
  left: (z.output<typeof facts.LeftGroup> & By & { seq: number }) | null;
  /** In the order of their days. */
  sat: Noted<typeof facts.SatInGroup>[];
  missed: (Noted<typeof facts.MissedGroupMeeting> & Pick<By, 'by'>)[];
  otherwise: SeenOtherwise[];
  plans: Stamped<typeof facts.PlanAsked>[];
}

export const start: InGroup = { joined: null, left: null, sat: [], missed: [], otherwise: [], plans: [] };
