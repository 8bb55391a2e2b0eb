import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { three } from '#core/forms/fields.ts';

/** Who rated: whoever led it, a colleague who did not, or the supervisor. Each stands beside the others. IPT protocol reference, 8.2. */
export const raters = ['self', 'peer', 'supervisor'] as const;
export const heardHow = ['was_there', 'recording'] as const;

export const facts = {
  GroupMeetingRated: z.object({
    meeting: z.string(),
    as: z.enum(raters),
    heard: z.enum(heardHow),
    ratings: z.array(z.object({ domain: z.string(), adherence: three, competence: three.nullable() })),
    words: z.string(),
    /** The colleague whose rating it is, where a supervisor wrote it down from their paper. */
    rater: z.string().optional(),
  }),
};
export const fact = factsOf(facts);

export type MeetingRating = Stamped<typeof facts.GroupMeetingRated>;

/** Whose a rating is: the colleague’s whose paper was written down, else of whoever recorded it. */
export const whoseIs = ({ rater, by }: Pick<MeetingRating, 'rater' | 'by'>): string => rater ?? by;

/**
 * A rating that does not count. `replaced`: the same person gave another in its place before anybody else had rated.
 * `seen_others`: given once that of others could be seen; the first is the one that counts.
 * `was_not_there`: a colleague’s of a meeting of a day on which they were not in the group, said to be from being there.
 * `led_it`: a colleague’s, of a meeting that they led.
 */
export type NotCounted = MeetingRating & { how: 'replaced' | 'seen_others' | WhyNotAColleagues };
export type WhyNotAColleagues = 'was_not_there' | 'led_it';

export interface Observed {
  /** One of each person for each meeting, which counts; `by` is who wrote it down, `whoseIs` says whose it is. */
  ratings: MeetingRating[];
  /** All others, as they were recorded: nothing that was rated is out of sight. */
  others: NotCounted[];
}
export const start: Observed = { ratings: [], others: [] };
