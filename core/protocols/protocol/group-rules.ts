import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inWords } from './in-words.ts';
import { sources } from './sources.ts';
import { words as said } from './words.ts';

const howMany = z.number().int().min(2).max(40);

/** How a group of this form of therapy is made up and kept. IPT protocol reference, 7.6, 7.7, 12.1. */
export const groupRulesShape = z
  .strictObject({
    /** `least` to begin with and `most` ever; `usual` is what is advised. */
    members: z.strictObject({
      least: howMany,
      usual: z.strictObject({ from: howMany, to: howMany }),
      most: howMany,
    }),
    /** Newcomers join up to the first of these meetings freely, up to the second with the facilitator’s reason, and later not. */
    joins: z.strictObject({ freely: sessionNumber, withReason: sessionNumber }),
    facilitators: z.strictObject({
      usual: z.number().int().min(1).max(4),
      most: z.number().int().min(1).max(6),
    }),
    /** Rules a group may begin from; the group makes its own. */
    rules: z.array(inWords),
    /** The measure read aloud in the round, and the numbers of its items that are asked one to one, out of hearing. */
    aloud: z.strictObject({ measure: z.string(), alone: z.array(z.number().int().min(1)) }).optional(),
    sources,
  })
  .superRefine(({ members: { least, usual, most }, joins }, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (!(least <= usual.from && usual.from <= usual.to && usual.to <= most))
      fault('members', said.en.groupMembers);
    if (joins.withReason < joins.freely) fault('joins', said.en.groupJoins);
  });
export type GroupRules = z.output<typeof groupRulesShape>;
