import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Noted } from '#core/course/shared/stamped.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { techniqueIds } from '#core/protocols/techniques.ts';

export const howItWent = z.enum(['well', 'badly', 'mixed', 'unsaid']);

/** The shapes of what is noted while a session goes on. IPT protocol reference, 1.7. */

/** What the answer to the opening question was about, which decides where the hour goes. */
export const openingAnswers = [
  'mood',
  'event',
  'both',
  'nothing_happened',
  'risk',
  'major_life_event',
] as const;

/** When in the hour the client says how distressed they are. */
export const distressAt = z.enum(['before', 'after']);

const session = sessionInFact;
const share = z.number().min(0).max(100);

export const sessionRoomFacts = {
  /** */
  OpeningAnswered: z.object({ session, answer: z.string(), about: z.enum(openingAnswers).optional() }),
  /** */
  ScoresReviewed: z.object({ session, comment: z.string() }),
  /** for how it went */
  IncidentChosen: z.object({
    session,
    what: z.string(),
    people: z.array(z.string()),
    went: howItWent,
  }),
  TechniqueMarked: z.object({ session, technique: z.enum(techniqueIds), about: z.string() }),
  /** Share of the hour, in per cent, spent on the past (PD-11), on symptoms (PD-26), on advice (PD-15). */
  TimeTagged: z.object({ session, past: share, symptoms: share, advice: share }),
  /** */
  FocusLinked: z.object({ session, words: z.string() }),
  /** X-11; what the client takes along is theirs to read (3.9) */
  SessionClosed: z.object({
    session,
    summary: z.string(),
    howItFelt: z.string(),
    takeAway: z.string().optional(),
  }),
  /** S000-33: before and after hard work in the hour, 0 to 10. */
  DistressRated: z.object({ session, at: distressAt, distress: z.number(), about: z.string() }),
  StrategyWorked: z.object({ session, strategy: z.string(), note: z.string() }),
  /** S001-10: at the start of a session by video or telephone, where the client is and whom to call there. */
  WhereaboutsTold: z.object({
    session,
    where: z.string(),
    number: z.string(),
    nearby: z.string(),
    /** The place of the directory, by which whom to call there is shown. */
    place: z.string().optional(),
  }),
};

export const sessionRoomFact = factsOf(sessionRoomFacts);

export interface SessionRoom {
  openings: Noted<typeof sessionRoomFacts.OpeningAnswered>[];
  scoreReviews: Noted<typeof sessionRoomFacts.ScoresReviewed>[];
  incidents: Noted<typeof sessionRoomFacts.IncidentChosen>[];
  techniques: Noted<typeof sessionRoomFacts.TechniqueMarked>[];
  time: Noted<typeof sessionRoomFacts.TimeTagged>[];
  focusLinks: Noted<typeof sessionRoomFacts.FocusLinked>[];
  closes: Noted<typeof sessionRoomFacts.SessionClosed>[];
  distress: Noted<typeof sessionRoomFacts.DistressRated>[];
  strategies: Noted<typeof sessionRoomFacts.StrategyWorked>[];
  /** Where the client was in sessions by video or telephone; the later word about a session stands. */
  whereabouts: Noted<typeof sessionRoomFacts.WhereaboutsTold>[];
}

export const start: SessionRoom = {
  openings: [],
  scoreReviews: [],
  incidents: [],
  techniques: [],
  time: [],
  focusLinks: [],
  closes: [],
  distress: [],
  strategies: [],
  whereabouts: [],
};
