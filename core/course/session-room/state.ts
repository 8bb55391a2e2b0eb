import type { z } from 'zod';
import type { roomFacts as facts } from './shapes.ts';

type Noted<Type extends keyof typeof facts> = z.output<(typeof facts)[Type]> & {
  id: string;
  seq: number;
  on: string;
};

export interface SessionRoom {
  openings: Noted<'OpeningAnswered'>[];
  scoreReviews: Noted<'ScoresReviewed'>[];
  incidents: Noted<'IncidentChosen'>[];
  techniques: Noted<'TechniqueMarked'>[];
  time: Noted<'TimeTagged'>[];
  focusLinks: Noted<'FocusLinked'>[];
  closes: Noted<'SessionClosed'>[];
  strategies: Noted<'StrategyWorked'>[];
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
