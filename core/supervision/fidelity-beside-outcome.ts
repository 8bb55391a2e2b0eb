import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { ownRating, ratingOf, ratingsBeside } from '#core/course/fidelity/ratings.ts';
import { dueDomains, type FidelityScore, scoreFidelity } from '#core/course/fidelity/score.ts';
import type { FidelityRating } from '#core/course/fidelity/state.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import { scoresBySession } from '#core/course/measures/readings.ts';
import { followed } from '#core/guide/followed.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';

/** One session: how closely it followed the protocol, by whom, beside what was answered for it. */
export interface SessionRated {
  session: number;
  on: string;
  /** Of the measure the course goes by. */
  score: number | null;
  own: FidelityScore | null;
  /** The other rater’s; hidden until one has rated it oneself. */
  other: FidelityScore | 'after_yours' | null;
  /** How helpful the client found it, 0 to 10. */
  helpful: number | null;
}

export interface FidelityBesideOutcome {
  measure: string;
  sessions: SessionRated[];
}

/**
 * How closely each session was IPT beside how the scores went, never put into one number. Nobody reads the other’s rating of
 * a session before their own. IPT protocol reference, 8.2.
 */
export function fidelityBesideOutcome(
  course: Course,
  reader: { as: 'therapist' | 'supervisor'; by: string },
): FidelityBesideOutcome {
  const follows = followed(course);
  const { measure } = leadOf(course);
  const scores = scoresBySession(course, measure);
  const focuses = activeFoci(course).map(({ area }) => ({ area, room: roomFollowed(course, area) }));
  const scored = (rating: FidelityRating | undefined, n: number): FidelityScore | null =>
    rating && follows
      ? scoreFidelity(
          rating.ratings,
          dueDomains(follows.protocol.fidelity, phaseOf(follows.preset, n), focuses),
        )
      : null;
  const otherRater = reader.as === 'supervisor' ? 'therapist' : 'supervisor';
  return {
    measure,
    sessions: course.sessions.held.map(({ n, on }) => {
      const both = ratingsBeside(course, n, reader.by);
      const others = reader.as === 'supervisor' ? both?.therapists : both?.supervisors;
      const isHidden = !others && ratingOf(course, n, otherRater) !== undefined;
      return {
        session: n,
        on,
        score: scores.find(({ session }) => session === n)?.total ?? null,
        own: scored(ownRating(course, n, reader.by), n),
        other: isHidden ? 'after_yours' : scored(others, n),
        helpful: course.alliance.sessions.find(({ session }) => session === n)?.helpful ?? null,
      };
    }),
  };
}
