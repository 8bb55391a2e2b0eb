import type { Group } from '#core/group/group.ts';
import { isOf } from '#core/group/observed/of-meeting.ts';
import { type MeetingRating, type raters, whoseIs } from '#core/group/observed/state.ts';
import { countedRatings } from '#core/group/observed/what-counts.ts';

/** One item of the checklist, by each of those who rated the meeting. */
export interface RatedBeside {
  domain: string;
  by: { as: (typeof raters)[number]; person: string; adherence: number; competence: number | null }[];
  /** How far the supervisor’s is from one’s own: below nought where one thinks better of it oneself. */
  gap: number | null;
}

/**
 * A meeting’s ratings, beside one another and never averaged. IPT protocol reference, 8.2: show the gap between one’s own and
 * the supervisor’s; adherence and competence apart.
 */
export function ratingsBeside(
  group: Pick<Group, 'facilitators' | 'observed' | 'meetings'>,
  meeting: string,
): RatedBeside[] {
  const held = group.meetings.held.find((one) => isOf(one, { meeting })) ?? { id: meeting, planned: '' };
  const given = countedRatings(group).filter((one) => isOf(held, one));
  const domains = [...new Set(given.flatMap(({ ratings }) => ratings.map(({ domain }) => domain)))];
  const of = (one: MeetingRating, domain: string) => one.ratings.find((each) => each.domain === domain);
  const adherenceBy = (as: (typeof raters)[number], domain: string) =>
    given.flatMap((one) => (one.as === as ? (of(one, domain)?.adherence ?? []) : []))[0];
  return domains.toSorted().map((domain) => {
    const [self, supervisor] = [adherenceBy('self', domain), adherenceBy('supervisor', domain)];
    return {
      domain,
      by: given.flatMap((one) => {
        const rated = of(one, domain);
        return rated
          ? [{ as: one.as, person: whoseIs(one), adherence: rated.adherence, competence: rated.competence }]
          : [];
      }),
      gap: self === undefined || supervisor === undefined ? null : supervisor - self,
    };
  });
}
