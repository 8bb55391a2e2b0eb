import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { whyLeft } from '#core/course/in-group/shapes.ts';
import type { By } from '#core/course/shared/stamped.ts';

/** `mistake`: they were entered by mistake, and never were; `erased` for any other reason; `moved`: another service has their course. */
export const takenOutHow = ['mistake', 'erased', 'moved'] as const;
export type TakenOutHow = (typeof takenOutHow)[number];

const referral = z.object({ to: z.string(), why: z.string() });

export const facts = {
  MemberInvited: z.object({ course: z.string() }),
  InvitationDeclined: z.object({ course: z.string(), why: z.string() }),
  MemberJoined: z.object({
    course: z.string(),
    /** The first meeting they come to. */
    from: z.number(),
    why: z.string(),
  }),
  MemberLeft: z.object({
    course: z.string(),
    /** How many meetings had been held by that day, whatever was told first. Decision 029. */
    after: z.number(),
    why: z.enum(whyLeft),
    words: z.string(),
    /** Where they were sent on to, and why; null where nowhere. */
    referred: referral.nullable(),
  }),
  MemberTakenOut: z.object({
    course: z.string(),
    how: z.enum(takenOutHow),
    /** How the group ended for them with it, where they were in it, and after how many meetings. */
    why: z.enum(whyLeft),
    after: z.number(),
  }),
};
export const fact = factsOf(facts);

/** Somebody in the group, by the course that is theirs. */
export interface Member {
  course: string;
  state: 'invited' | 'declined' | 'in' | 'left';
  invited: By;
  joined: (By & { from: number; why: string }) | null;
  left: (By & Omit<z.output<typeof facts.MemberLeft>, 'course'>) | null;
  /** Their course is not here any more: nobody knows who they were, and they count as what they were. */
  takenOut?: By;
}

export interface Members {
  /** In the order in which they were invited. */
  members: Member[];
  /** The courses of those who were entered by mistake and taken out: they never were. */
  neverWere?: string[];
}

export const start: Members = { members: [] };
