import type { Noted } from '#core/course/shared/stamped.ts';
import type { sessionRoomFacts as facts } from './shapes.ts';

export interface SessionRoom {
  openings: Noted<typeof facts.OpeningAnswered>[];
  scoreReviews: Noted<typeof facts.ScoresReviewed>[];
  incidents: Noted<typeof facts.IncidentChosen>[];
  techniques: Noted<typeof facts.TechniqueMarked>[];
  time: Noted<typeof facts.TimeTagged>[];
  focusLinks: Noted<typeof facts.FocusLinked>[];
  closes: Noted<typeof facts.SessionClosed>[];
  strategies: Noted<typeof facts.StrategyWorked>[];
}

export const start: SessionRoom = {
  openings: [],
  scoreReviews: [],
  incidents: [],
  techniques: [],
  time: [],
  focusLinks: [],
  closes: [],
  strategies: [],
};
