import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { whyLeft } from '#core/course/in-group/shapes.ts';
import type { By } from '#core/course/shared/stamped.ts';

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
};
export const fact = factsOf(facts);

/** Somebody in the group, by the course that is theirs. */
export interface Member {
  course: string;
  state: 'invited' | 'declined' | 'in' | 'left';
  invited: By;
  joined: (By & { from: number; why: string }) | null;
  left: (By & Omit<z.output<typeof facts.MemberLeft>, 'course'>) | null;
}

export interface Members {
  /** In the order in which they were invited. */
  members: Member[];
}

export const start: Members = { members: [] };
