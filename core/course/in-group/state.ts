import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Noted } from '#core/course/shared/stamped.ts';
import { ten } from '#core/forms/fields.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { whoCame, whyLeft } from './shapes.ts';

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
  }),
  MissedGroupMeeting: z.object({
    group: z.string(),
    n: sessionInFact,
    told: z.enum(['beforehand', 'not_told']),
    why: z.string(),
  }),
  LeftGroup: z.object({
    group: z.string(),
    why: z.enum(whyLeft),
    words: z.string(),
    referred: z.object({ to: z.string(), why: z.string() }).nullable(),
  }),
};
export const fact = factsOf(facts);

export interface InGroup {
  /** The group this course is lived in; null for one of its own. */
  joined: (z.output<typeof facts.JoinedGroup> & By) | null;
  left: (z.output<typeof facts.LeftGroup> & By) | null;
  /** In the order of their numbers. */
  sat: Noted<typeof facts.SatInGroup>[];
  missed: Noted<typeof facts.MissedGroupMeeting>[];
}

export const start: InGroup = { joined: null, left: null, sat: [], missed: [] };
